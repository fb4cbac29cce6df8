/**
 * What a test request came to, in words for the clinic's webmaster. `outcome` is what the form itself would make of the
 * answer; the answer and what else is known of the connection say why.
 */
import type { Outcome } from '../delivery/interpret.js';
import type { Answer } from '../delivery/message.js';
import { type Finding } from './finding.js';
/** What was found out about a post that brought no answer. */
export interface Connection {
    /** The directive of the page's policy that stopped it; null where none did. */
    stoppedBy: string | null;
    online: boolean;
    /** The server answers when asked for nothing but its head; so only its answer to the post is kept from us. */
    isReachable: boolean;
    /** Asked for its head, it leads to another address. */
    leadsElsewhere: boolean;
    /** The browser asks for leave before it sends this kind of message. */
    asksFirst: boolean;
    /** The page has another origin than the endpoint. */
    isElsewhere: boolean;
    /** Where requests go, without path. */
    origin: string;
    /** The page's own origin. */
    page: string;
}
export declare function answerFinding(outcome: Outcome, answer: Answer, connection: Connection): Finding;
