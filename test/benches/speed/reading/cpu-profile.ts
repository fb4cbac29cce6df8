/** Sums up a processor profile by function of the sources. */
import { sourceName, type CallFrame, type Mapped } from './source-name.js';
import { median } from './statistics.js';

/** What the browser's profiler answers, as far as it is read here. Times are microseconds. */
export interface CpuProfile {
  nodes: readonly ProfileNode[];
  /** The id of the node that was running, at each sample. */
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

interface ProfileNode {
  id: number;
  callFrame: CallFrame;
  children?: readonly number[];
}

/** Times are milliseconds. */
export interface Cost {
  /** The function as its source names it, and where it stands. */
  name: string;
  /** Spent in the function itself. */
  self: number;
  /** Spent in it and in all that it called. */
  whole: number;
}

/** The functions that ran, without the time in which nothing was done. */
export function costs(profile: CpuProfile, mapped: Mapped): Cost[] {
  const byName = new Map<string, Cost>();
  const names = new Map(profile.nodes.map((node) => [node.id, sourceName(node.callFrame, mapped)]));
  const selfTimes = timeByNode(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));

  const visit = (node: ProfileNode, callers: ReadonlySet<string>): number => {
    const name = names.get(node.id) ?? '';
    const self = selfTimes.get(node.id) ?? 0;
    const above = new Set(callers).add(name);
    const below = (node.children ?? []).map((id) => nodes.get(id)).filter((child) => child !== undefined);
    const whole = below.reduce((sum, child) => sum + visit(child, above), self);
    const cost = byName.get(name) ?? { name, self: 0, whole: 0 };
    cost.self += self / 1000;
    // A function that calls itself is counted where it was first called.
    if (!callers.has(name)) cost.whole += whole / 1000;
    byName.set(name, cost);
    return whole;
  };
  const [root] = profile.nodes;
  if (root) visit(root, new Set());
  return [...byName.values()].filter(({ name }) => name !== '(root)' && name !== '(idle)');
}

function timeByNode({ samples = [], timeDeltas = [] }: CpuProfile): Map<number, number> {
  const times = new Map<number, number>();
  samples.forEach((id, index) => {
    // A delta is the time since the sample before: what ran in it is the node that was seen then.
    const time = timeDeltas[index + 1] ?? 0;
    times.set(id, (times.get(id) ?? 0) + Math.max(0, time));
  });
  return times;
}

/** The middle of several loads, function by function: in one of them another process may have had the processor. */
export function middleCosts(loads: readonly (readonly Cost[])[]): Cost[] {
  const byName = loads.map((load) => new Map(load.map((cost) => [cost.name, cost])));
  const names = new Set(loads.flat().map(({ name }) => name));
  return [...names].map((name) => ({
    name,
    self: median(byName.map((load) => load.get(name)?.self ?? 0)),
    whole: median(byName.map((load) => load.get(name)?.whole ?? 0)),
  }));
}
