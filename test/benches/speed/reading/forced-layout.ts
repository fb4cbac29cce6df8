/** Layout that script asked for, in the midst of its work, by reading what it had just changed. */
import { mainThreadEvents } from './tasks.js';
import { sourceName, type Mapped } from './source-name.js';
import type { TraceEvent } from './trace-events.js';

/** Makes the browser say which function it was. It costs time: for profiles alone. */
export const STACK_CATEGORY = 'disabled-by-default-devtools.timeline.stack';

/** The function that asked, and its callers that are ours → milliseconds of style and layout. */
export function forcedLayout(events: readonly TraceEvent[], mapped: Mapped): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, args, dur = 0 } of mainThreadEvents(events)) {
    const stack = args?.beginData?.stackTrace ?? [];
    if ((name !== 'Layout' && name !== 'UpdateLayoutTree') || stack.length === 0) continue;
    // A trace counts lines and columns from 1.
    const callers = stack
      .slice(0, 4)
      .map((frame) =>
        sourceName(
          { ...frame, lineNumber: frame.lineNumber - 1, columnNumber: frame.columnNumber - 1 },
          mapped,
        ),
      );
    const key = callers.map((caller) => caller.slice(0, 70)).join(' ← ');
    found.set(key, (found.get(key) ?? 0) + dur / 1000);
  }
  return found;
}
