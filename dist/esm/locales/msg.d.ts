/**
 * Every text of the interface goes through `msg`. It is our own and not that of `@lit/localize`, because that one fetches
 * each catalogue but the first, and changes the words a moment later: a British page would be seen in American English
 * first. The extraction tool knows ours by its type.
 */
import type { msg as litMsg } from '@lit/localize';
export { str } from '@lit/localize';
/** A text of the interface in the words that are shown now. */
export declare const msg: typeof litMsg;
