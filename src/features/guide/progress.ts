import type { GuideGraph } from '../../content/guide-graph.js';
import { question, type Walk } from './walk.js';

/** How far along a walk is. */
export interface Progress {
  /** Which part of the guide the screen shown now belongs to. */
  part: string;
  /** Place of the screen shown now, from 1. */
  position: number;
  /** Screens in all if the longest way is still ahead; it may shrink on the way and never grows. */
  total: number;
  /** How much of the whole is behind, 0 to 1; rises with every answer. */
  done: number;
}

/** Null at an outcome, where nothing is asked any more. */
export function progress(graph: GuideGraph, walk: Walk): Progress | null {
  const asked = question(graph, walk);
  if (asked === null) return null;
  const behind = walk.answers.length;
  const total = behind + longestWay(graph, walk.at);
  return { part: asked.part, position: behind + 1, total, done: behind / total };
}

/** Most screens that can still come, the one at `from` included. */
function longestWay(graph: GuideGraph, from: string): number {
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const asked = graph.questions[id];
    if (asked === undefined) return 0;
    const length = known.get(id) ?? 1 + Math.max(...Object.values(asked.answers).map(count));
    known.set(id, length);
    return length;
  };
  return count(from);
}
