import { msg, str } from '@lit/localize';
import type { GuideProse, QuestionId } from '../../content/guide-types.js';
import type { Plain, Statement } from '../../content/statement.js';
import type { Answered } from '../../features/guide/walk.js';

/** The words of any question, whichever it is: the graph guarantees that they are there. */
export interface AnyQuestionWords {
  ask: Statement;
  hint?: Plain;
  labels?: Readonly<Record<string, string>>;
}

export function questionWords(prose: GuideProse, id: string): AnyQuestionWords {
  return prose.questions[id as QuestionId] as AnyQuestionWords;
}

/** What stands on the button of an answer. */
export function answerLabel({ labels }: AnyQuestionWords, answer: string): string {
  const known: Record<string, string> = {
    yes: msg('Yes'),
    no: msg('No'),
    none: msg('None of these'),
    ...labels,
  };
  return known[answer] ?? answer;
}

/** Names the answer that led to a result, in the words it was asked and given in. */
export function reasonSentence(prose: GuideProse, { question, answer }: Answered): string {
  const words = questionWords(prose, question);
  return msg(str`You answered “${answerLabel(words, answer)}” to “${words.ask.text}”`);
}
