import type { GuideProse } from '../../content/guide-types.js';
import type { Plain, Statement } from '../../content/statement.js';
import type { Answered } from '../../features/guide/walk.js';
/** The words of any question, whichever it is: the graph guarantees that they are there. */
export interface AnyQuestionWords {
    ask: Statement;
    hint?: Plain;
    labels?: Readonly<Record<string, string>>;
}
export declare function questionWords(prose: GuideProse, id: string): AnyQuestionWords;
/** What stands on the button of an answer. */
export declare function answerLabel({ labels }: AnyQuestionWords, answer: string): string;
/** Names the answer that led to a result, in the words it was asked and given in. */
export declare function reasonSentence(prose: GuideProse, { question, answer }: Answered): string;
