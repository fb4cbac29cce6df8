import type { GuideGraph } from '../../../src/content/guide-graph.js';
import { answer, question, start, type Walk } from '../../../src/features/guide/walk.js';

/** Every way through a graph from where a walk stands to an outcome, by answering each question in each way. */
export function* everyWay(graph: GuideGraph, walk: Walk = start(graph)): Generator<Walk> {
  if (walk.answers.some((given) => given.question === walk.at)) {
    throw new Error(`"${walk.at}" is asked twice on one way`);
  }
  const asked = question(graph, walk);
  if (asked === null) yield walk;
  else for (const given of Object.keys(asked.answers)) yield* everyWay(graph, answer(graph, walk, given));
}
