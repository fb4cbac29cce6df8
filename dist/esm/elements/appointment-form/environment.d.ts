import { type Post } from './sending/browser-post.js';
/** What the form needs of the world around it; a test passes its own. */
export interface Environment {
    post: Post;
    /** Milliseconds since 1970. */
    now(): number;
    /** Milliseconds since some moment: for a duration, as the wall clock may be set in between. */
    elapsed(): number;
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
    /** Where the page's relative addresses begin. Not asked on a server. */
    baseUrl(): string;
}
/** The browser itself. Each form has its own, so that one form's guard does not lift another's. */
export declare function browserEnvironment(): Environment;
