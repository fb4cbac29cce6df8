import type { GuideGraph, Way } from '../../content/guide-graph.js';
import type { GuideProse, Sign, SignId } from '../../content/guide-types.js';
import type { Walk } from './walk.js';

/** Whether an answer is a sign, and not 'none of these' or an age. */
export function isSign({ noSigns }: GuideGraph, answer: string): boolean {
  return !noSigns.includes(answer);
}

/**
 * The signs that lead to one of these ways, each once, in the order in which the guide asks for them: the worst first.
 * The guide, the article and 'what would change this advice' all take their lists from here.
 */
export function signsTo(graph: GuideGraph, ...ways: readonly Way[]): string[] {
  const leading = Object.values(graph.questions).flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([answer, next]) => {
      const way = graph.outcomes[next]?.way;
      return way && ways.includes(way) && isSign(graph, answer) ? [answer] : [];
    }),
  );
  return [...new Set(leading)];
}

/** The same of the screens alone that somebody was shown on their way. */
export function signsAsked(graph: GuideGraph, walk: Walk, ...ways: readonly Way[]): string[] {
  const shown = walk.answers.map(({ question }) => question);
  const questions = Object.entries(graph.questions).filter(([id]) => shown.includes(id));
  return signsTo({ ...graph, questions: Object.fromEntries(questions) }, ...ways);
}

/** The words of signs: the graph guarantees that they are there. */
export function signWords({ signs }: GuideProse, ids: readonly string[]): Sign[] {
  return ids.map((id) => signs[id as SignId]);
}
