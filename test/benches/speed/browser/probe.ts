/** The bench's own script in the page: it notes when something can be seen and used. The same in every case. */
import { PAGE_MARK, PROBE_URL } from '../reading/tasks.js';

/** Something to wait for. */
export interface Mark {
  name: string;
  /** Selector of the element, or of what holds the bare form. */
  host: string;
  /** Selector inside the element, or inside its shadow root where it has one. */
  inside: string;
  /** How many elements that must hold, by now. */
  holds?: number;
}

/** What the page has noted so far. */
export interface Noted {
  /** Name of a mark → milliseconds from the start of the navigation. */
  seen: Record<string, number>;
  /** Sum of all layout shifts. */
  shifted: number;
  /** Key or press → painted, in milliseconds, one for each. */
  answers: number[];
}

interface ProbedWindow {
  benchNoted: Noted;
  /** Settles once all marks were seen. */
  benchSeenAll: Promise<void>;
}

/** Source text to run before a page's own scripts. */
export function probeFor(marks: readonly Mark[]): string {
  // The TypeScript loader names functions by a helper that the page does not have.
  return `globalThis.__name ??= (it) => it; performance.mark('${PAGE_MARK}'); (${probe.toString()})(${JSON.stringify(marks)});\n//# sourceURL=${PROBE_URL}`;
}

/**
 * A thing counts as usable when it is in the document, a frame that shows it has been made, and the main thread is free to
 * take a key: a message posted in that frame has arrived. It looks once a frame, for a frame is the earliest that
 * anything can be seen.
 */
function probe(marks: readonly Mark[]): void {
  const noted: Noted = { seen: {}, shifted: 0, answers: [] };
  let seenAll: () => void = () => undefined;
  Object.assign(globalThis, {
    benchNoted: noted,
    benchSeenAll: new Promise<void>((resolve) => (seenAll = resolve)),
  } satisfies ProbedWindow);

  /** Calls back once what this frame shows is painted and the main thread is free again. */
  const afterPaint = (done: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  };

  const isThere = ({ host, inside, holds = 0 }: Mark): boolean => {
    const element = document.querySelector(host);
    const found = (element?.shadowRoot ?? element)?.querySelector(inside);
    return found != null && found.getElementsByTagName('*').length >= holds;
  };

  let waitedFor = [...marks];
  const look = (): void => {
    const found = waitedFor.filter(isThere);
    waitedFor = waitedFor.filter((mark) => !found.includes(mark));
    if (found.length > 0)
      afterPaint(() => {
        for (const { name } of found) noted.seen[name] = performance.now();
        if (Object.keys(noted.seen).length === marks.length) seenAll();
      });
    if (waitedFor.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      noted.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const timeToPaint = (event: Event): void => {
    requestAnimationFrame(() => afterPaint(() => noted.answers.push(performance.now() - event.timeStamp)));
  };
  addEventListener('keydown', timeToPaint, true);
  addEventListener('click', timeToPaint, true);
}

declare global {
  interface Window extends ProbedWindow {
    __name?: unknown;
  }
}
