/** The one file that posts: a message becomes what the browser sends, what comes back becomes an answer. */
import type { Answer, Message } from '../../../features/delivery/message.js';
export interface PostOptions {
    /** The server lets nobody read its answer: send without asking to. */
    opaque: boolean;
    /** Ends the post early; the answer is then of no interest. */
    signal: AbortSignal;
}
/** Sends a message once. Never throws: no answer is an answer too. */
export type Post = (endpoint: string, message: Message, options: PostOptions) => Promise<Answer>;
export declare const browserPost: Post;
export declare function answerOf(response: Response): Promise<Answer>;
