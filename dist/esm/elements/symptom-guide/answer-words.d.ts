import type { GuideGraph } from '../../content/guide-graph.js';
import type { GuideProse, QuestionWords } from '../../content/guide-types.js';
import type { Plain } from '../../content/statement.js';
import type { Answered } from '../../features/guide/walk.js';
/** The words of any screen, whichever it is: the graph guarantees that they are there. */
export declare function questionWords(prose: GuideProse, id: string): QuestionWords;
/** What stands on the button of an answer: what it says, and what counts as that. */
export interface AnswerWords {
    label: string;
    hints: readonly Plain[];
}
export declare function answerWords(graph: GuideGraph, prose: GuideProse, answer: string): AnswerWords;
/** Names the answer that led to a result, in the words it was given in. */
export declare function reasonSentence(graph: GuideGraph, prose: GuideProse, { question, answer }: Answered): string;
