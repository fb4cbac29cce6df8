/** Reads from a trace which tasks held the page's main thread, for how long, and whose work they did. */
import type { TraceEvent } from './trace-events.js';

/** Times are milliseconds. */
export interface Task {
  duration: number;
  /** Processor time of the main thread. */
  cpu: number;
  /** Script ran in it, and not the bench's own alone. */
  ours: boolean;
  /** The time in it that style, layout and paint took. */
  rendering: number;
}

export interface TaskSummary {
  /** Total blocking time: what each task took beyond 50 ms. */
  blocking: number;
  longest: number;
  longestOurs: Omit<Task, 'ours'>;
  /** How long the main thread had something to do. */
  busy: number;
  /** The processor time of that, and of the tasks in which our script ran. */
  cpu: number;
  cpuOurs: number;
}

/** A trace holds every tab, and the browser's own pages: the page that is measured makes this mark. */
export const PAGE_MARK = 'bench-page';
/** Scripts of the bench name themselves so, and are nobody's cost. */
export const PROBE_URL = 'bench-probe.js';

const LONG_MS = 50;
/** Microtasks do not say whose they are; those of the bench's own script take much less than this. */
const PROBE_MICROTASKS_US = 1000;
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/**
 * The tasks from the page's mark on: what made room for the page before is the browser's.
 * @throws where the page is not in the trace
 */
export function mainThreadTasks(events: readonly TraceEvent[]): Task[] {
  const inside = mainThreadEvents(events);
  const start = pageMark(events).ts;
  const tasks: Task[] = [];
  let at = 0;
  for (const task of inside.filter(({ name, ts }) => name === 'RunTask' && ts >= start)) {
    while (at < inside.length && inside[at]!.ts < task.ts) at += 1;
    const from = at;
    while (at < inside.length && inside[at]!.ts < end(task)) at += 1;
    const parts = inside.slice(from, at);
    tasks.push({
      duration: (task.dur ?? 0) / 1000,
      cpu: (task.tdur ?? 0) / 1000,
      ours: parts.some(isOurs),
      rendering: renderingTime(parts) / 1000,
    });
  }
  return tasks;
}

export function summarise(tasks: readonly Task[]): TaskSummary {
  const none = { duration: 0, cpu: 0, rendering: 0 };
  const ours = tasks.filter((task) => task.ours);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    blocking: sum(tasks.map(({ duration }) => Math.max(0, duration - LONG_MS))),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    longestOurs: ours.reduce((longest, task) => (task.duration > longest.duration ? task : longest), none),
    busy: sum(tasks.map(({ duration }) => duration)),
    cpu: sum(tasks.map(({ cpu }) => cpu)),
    cpuOurs: sum(ours.map(({ cpu }) => cpu)),
  };
}

/**
 * The finished events of the page's main thread, by their beginning; what holds others comes before them.
 * @throws where the page is not in the trace
 */
export function mainThreadEvents(events: readonly TraceEvent[]): TraceEvent[] {
  const { pid, tid } = pageMark(events);
  return events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function pageMark(events: readonly TraceEvent[]): TraceEvent {
  const mark = events.find(({ name }) => name === PAGE_MARK);
  if (!mark) throw new Error('The page is not in the trace.');
  return mark;
}

function isOurs({ name, args, dur = 0 }: TraceEvent): boolean {
  if (name === 'RunMicrotasks') return dur > PROBE_MICROTASKS_US;
  const url = args?.data?.url ?? '';
  // Puppeteer's own calls carry its name or none.
  return SCRIPT.has(name) && /^https?:/.test(url) && !url.endsWith(PROBE_URL);
}

/** Style can be worked out inside layout: what lies inside another is not counted again. */
function renderingTime(parts: readonly TraceEvent[]): number {
  let total = 0;
  let counted = 0;
  for (const part of parts) {
    if (!RENDERING.has(part.name) || part.ts < counted) continue;
    total += part.dur ?? 0;
    counted = end(part);
  }
  return total;
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
