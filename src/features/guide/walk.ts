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
  return own(graph.questions, walk.at);
}

/** The outcome reached, or null while there is still something to ask. */
export function outcome(graph: GuideGraph, walk: Walk): GuideOutcome | null {
  return own(graph.outcomes, walk.at);
}

/** The answer to name as the reason for the outcome reached; null where there is none to name. */
export function reason(graph: GuideGraph, walk: Walk): Answered | null {
  const because = outcome(graph, walk)?.because;
  if (because === undefined) return walk.answers.at(-1) ?? null;
  return walk.answers.find((given) => given.question === because) ?? null;
}

/**
 * One answer further.
 * @throws RangeError if the question asked now has no such answer, or if nothing is asked any more
 */
export function answer(graph: GuideGraph, walk: Walk, given: string): Walk {
  const next = own(question(graph, walk)?.answers ?? {}, given);
  if (next === null) throw new RangeError(`"${walk.at}" has no answer "${given}"`);
  return { answers: [...walk.answers, { question: walk.at, answer: given }], at: next };
}

/** One answer back, to the question it was given to; null where there is none, before the first answer. */
export function back(walk: Walk): Walk | null {
  const last = walk.answers.at(-1);
  return last === undefined ? null : { answers: walk.answers.slice(0, -1), at: last.question };
}

/** What is the record's own, so that an id such as `constructor` finds nothing. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}
