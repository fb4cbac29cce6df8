import type { GuideGraph } from '../../src/content/guide-graph.js';

/**
 * Everything wrong with a graph, one sentence each for whoever edits it; an empty list for a sound one. A sound graph
 * has an end to every way: no answer leads nowhere, none leads in a circle, nothing stands where no way comes by.
 */
export function graphProblems(graph: GuideGraph): string[] {
  const problems: string[] = [];
  const known = (id: string) => id in graph.questions || id in graph.outcomes;
  const reached = new Set<string>();

  const follow = (id: string, way: readonly string[]): void => {
    if (way.includes(id)) {
      problems.push(`Questions go in a circle: ${[...way.slice(way.indexOf(id)), id].join(' → ')}.`);
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of Object.values(graph.questions[id]?.answers ?? {})) {
      if (known(next)) follow(next, [...way, id]);
    }
  };

  if (graph.first in graph.questions) follow(graph.first, []);
  else problems.push(`The first question "${graph.first}" does not exist.`);

  for (const [id, { answers }] of Object.entries(graph.questions)) {
    if (id in graph.outcomes) problems.push(`"${id}" is a question and an outcome.`);
    if (Object.keys(answers).length < 2) problems.push(`Question "${id}" leaves no choice.`);
    for (const [answer, next] of Object.entries(answers)) {
      if (!known(next))
        problems.push(`Answer "${answer}" to "${id}" leads to "${next}", which does not exist.`);
    }
  }
  for (const id of [...Object.keys(graph.questions), ...Object.keys(graph.outcomes)]) {
    if (!reached.has(id)) problems.push(`No way leads to "${id}".`);
  }
  return problems;
}
