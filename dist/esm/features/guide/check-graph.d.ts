import type { GuideGraph } from '../../content/guide-graph.js';
/**
 * Everything wrong with a graph, one sentence each for whoever edits it; an empty list for a sound one. A sound graph
 * has an end to every way: no answer leads nowhere, none leads in a circle, nothing stands where no way comes by.
 */
export declare function graphProblems(graph: GuideGraph): string[];
