import { msg, str } from '../../locales/msg.js';
import type { GuideGraph } from '../../content/guide-graph.js';
import type { GuideProse, QuestionId, QuestionWords, SignId } from '../../content/guide-types.js';
import type { Plain } from '../../content/statement.js';
import type { Answered } from '../../features/guide/walk.js';
import { isSign } from '../../features/guide/signs.js';

/** The words of any screen, whichever it is: the graph guarantees that they are there. */
export function questionWords(prose: GuideProse, id: string): QuestionWords {
  return prose.questions[id as QuestionId];
}

/** What stands on the button of an answer: what it says, and what counts as that. */
export interface AnswerWords {
  label: string;
  hints: readonly Plain[];
}

export function answerWords(graph: GuideGraph, prose: GuideProse, answer: string): AnswerWords {
  if (isSign(graph, answer)) {
    const { text, hint, whenAsked } = prose.signs[answer as SignId];
    return { label: text, hints: [hint, whenAsked].flatMap((plain) => plain ?? []) };
  }
  const known: Record<string, string> = {
    unsure: msg('I am not sure about one of these'),
    none: msg('None of these'),
    ...prose.labels,
  };
  return { label: known[answer] ?? answer, hints: [] };
}

/** Names the answer that led to a result, in the words it was given in. */
export function reasonSentence(graph: GuideGraph, prose: GuideProse, { question, answer }: Answered): string {
  if (answer === 'unsure') {
    return msg(
      str`You were not sure about one of the signs under “${questionWords(prose, question).ask.text}”.`,
    );
  }
  return msg(str`You chose “${answerWords(graph, prose, answer).label}”.`);
}
