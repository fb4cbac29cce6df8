import { type Post } from './browser-post.js';
/** What the form needs of the world around it; a test passes its own. */
export interface Surroundings {
    post: Post;
    /** Milliseconds since 1970. */
    now(): number;
    /** In [0, 1). */
    random(): number;
    isOnline(): boolean;
    /** Calls back once the connection is back; returns the way to stop listening. */
    whenOnline(done: () => void): () => void;
    /** Calls back after a time; returns the way to call it off. */
    after(ms: number, done: () => void): () => void;
    /** Asks before the page is left, while `on`. */
    guardLeaving(on: boolean): void;
    /** Goes to another page. */
    leaveFor(address: string): void;
}
/** The browser itself. Each form has its own, so that one form's guard does not lift another's. */
export declare function browserSurroundings(): Surroundings;
