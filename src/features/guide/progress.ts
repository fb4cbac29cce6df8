import type { GuideGraph } from '../../content/guide-graph.js';
import { question, type Walk } from './walk.js';

/** How far along a walk is: within its part, and in all. */
export interface Progress {
  part: string;
  /** Place of the question asked now within its part, from 1. */
  position: number;
  /** Questions of this part if the longest way is still ahead; it may shrink on the way and never grows. */
  total: number;
  /** How much of the whole is behind, 0 to 1; rises with every answer. */
  done: number;
}

/** Null at an outcome, where nothing is asked any more. */
export function progress(graph: GuideGraph, walk: Walk): Progress | null {
  const asked = question(graph, walk);
  if (asked === null) return null;
  const before = walk.answers.filter((given) => graph.questions[given.question]?.part === asked.part).length;
  const behind = walk.answers.length;
  return {
    part: asked.part,
    position: before + 1,
    total: before + longestWay(graph, walk.at, asked.part),
    done: behind / (behind + longestWay(graph, walk.at)),
  };
}

/** Most questions that can still come, the one at `from` included; counted within a part where one is given. */
function longestWay(graph: GuideGraph, from: string, part?: string): number {
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const asked = graph.questions[id];
    if (asked === undefined || (part !== undefined && asked.part !== part)) return 0;
    const length = known.get(id) ?? 1 + Math.max(...Object.values(asked.answers).map(count));
    known.set(id, length);
    return length;
  };
  return count(from);
}
