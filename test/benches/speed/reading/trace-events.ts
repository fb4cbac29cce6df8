import type { CallFrame } from './source-name.js';

/** What Chromium writes into a trace, as far as the bench reads it. Times are microseconds. */
export interface TraceEvent {
  name: string;
  /** `X`: an event with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: it does not grow while other processes have the processor. */
  tdur?: number;
  args?: {
    data?: { url?: string };
    beginData?: { stackTrace?: readonly CallFrame[] };
  };
}

/** These say what happens inside a task, and hold the page's own marks. */
export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

export function readTrace(recorded: Uint8Array): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}
