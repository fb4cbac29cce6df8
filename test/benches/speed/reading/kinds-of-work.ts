import { mainThreadEvents } from './tasks.js';
import type { TraceEvent } from './trace-events.js';

export interface Work {
  /** As the browser calls it: `Layout`, `EvaluateScript` … */
  name: string;
  /** Milliseconds, without what lies inside and has a name of its own. */
  duration: number;
}

/** How much of each kind of work the page's main thread did, the most first. */
export function kindsOfWork(events: readonly TraceEvent[]): Work[] {
  const durations = new Map<string, number>();
  const add = (name: string, us: number) => durations.set(name, (durations.get(name) ?? 0) + us / 1000);
  const around: TraceEvent[] = [];
  for (const event of mainThreadEvents(events)) {
    const { name, ts, dur = 0 } = event;
    while (around.length > 0 && ts >= end(around.at(-1)!)) around.pop();
    const outer = around.at(-1);
    add(name, dur);
    if (outer) add(outer.name, -dur);
    around.push(event);
  }
  return [...durations]
    .map(([name, duration]) => ({ name, duration }))
    .filter(({ duration }) => duration >= 0.5)
    .sort((a, b) => b.duration - a.duration);
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
