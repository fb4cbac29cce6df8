/**
 * One person's way through the guide: where they stand and what they answered. A walk is never changed, each step gives
 * a new one; the graph is an argument.
 */
import type { GuideGraph, GuideOutcome, GuideQuestion } from '../../content/guide-graph.js';

/** One answer, with the question it was given to. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

export interface Walk {
  readonly answers: readonly Answered[];
  /** Id of the question to ask now, or of the outcome reached. */
  readonly at: string;
}

/** A walk that stands at the first question. */
export function start(graph: GuideGraph): Walk {
  return { answers: [], at: graph.first };
}

/** The question to ask now, or null at an outcome. */
export function question(graph: GuideGraph, walk: Walk): GuideQuestion | null {
  return graph.questions[walk.at] ?? null;
}

/** The outcome reached, or null while there is still something to ask. */
export function outcome(graph: GuideGraph, walk: Walk): GuideOutcome | null {
  return graph.outcomes[walk.at] ?? null;
}

/** The answer to name as the reason for the outcome reached; null where there is none to name. */
export function reason(graph: GuideGraph, walk: Walk): Answered | null {
  const because = outcome(graph, walk)?.because;
  const named =
    because === undefined ? walk.answers.at(-1) : walk.answers.find((given) => given.question === because);
  return named ?? null;
}

/**
 * One answer further.
 * @throws RangeError if the question asked now has no such answer, or if nothing is asked any more
 */
export function answer(graph: GuideGraph, walk: Walk, given: string): Walk {
  const offered = question(graph, walk)?.answers ?? {};
  // Its own alone: every object has a `constructor`.
  const next = Object.hasOwn(offered, given) && offered[given];
  if (!next) throw new RangeError(`"${walk.at}" has no answer "${given}"`);
  return { answers: [...walk.answers, { question: walk.at, answer: given }], at: next };
}

/** One answer back, to the question it was given to; null where there is none, before the first answer. */
export function back(walk: Walk): Walk | null {
  const last = walk.answers.at(-1);
  return last === undefined ? null : { answers: walk.answers.slice(0, -1), at: last.question };
}
