import { WAYS, type GuideGraph, type Way } from '../../../src/content/guide-graph.js';
import { answer, outcome, question, start, type Walk } from '../../../src/features/guide/walk.js';

export type Age = 'child' | 'adult';

/** How urgent a way is: the higher the worse. */
export const severity = (way: Way): number => WAYS.length - WAYS.indexOf(way);

/**
 * Every way that a person with these signs, and no other, may go: on each screen they press one of the rows that fit
 * them, whichever it is, and 'none' where none fits.
 */
export function* waysOf(
  graph: GuideGraph,
  age: Age,
  signs: readonly string[],
  walk: Walk = start(graph),
): Generator<Walk> {
  const asked = question(graph, walk);
  if (asked === null) {
    yield walk;
    return;
  }
  const rows = Object.keys(asked.answers);
  const fitting = rows.includes(age) ? [age] : rows.filter((row) => signs.includes(row));
  for (const row of fitting.length > 0 ? fitting : ['none'])
    yield* waysOf(graph, age, signs, answer(graph, walk, row));
}

/** The signs that somebody of this age can be asked for, each with the way it leads to. */
export function signsAskedOf(graph: GuideGraph, age: Age): ReadonlyMap<string, Way> {
  const asked = new Map<string, Way>();
  const seen = new Set<string>();
  const look = (id: string): void => {
    const answers: Readonly<Record<string, string>> = graph.questions[id]?.answers ?? {};
    if (seen.has(id)) return;
    seen.add(id);
    for (const [row, next] of Object.entries(answers)) {
      if ((row === 'child' || row === 'adult') && row !== age) continue;
      const way = graph.outcomes[next]?.way;
      if (way && !graph.noSigns.includes(row)) asked.set(row, way);
      look(next);
    }
  };
  look(graph.first);
  return asked;
}

/** The way on which a walk ended. */
export function endOf(graph: GuideGraph, walk: Walk): Way {
  const reached = outcome(graph, walk);
  if (reached === null) throw new Error(`${walk.at} is no outcome`);
  return reached.way;
}
