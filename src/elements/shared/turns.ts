/**
 * Rendering in turns. A page with all three elements has more to render than a slow phone can do at once without
 * standing still. So each first render, and each part that a template puts `inTurn`, is a job of its own, and each job
 * runs in a task of its own. Between two tasks the browser can paint and answer the reader.
 *
 * There is one queue for the whole page. The form comes first, because a patient may want to type; then the first
 * render of the other elements; then parts of elements that are near the reader; then the rest, when the browser has
 * time. The parts of one element always come in reading order.
 */
import { afterPaint, inOwnTask, type Priority } from './own-task.js';

/** How soon a job is to run; the lower number goes first. */
export const TURN = { form: 0, element: 1, part: 2 } as const;

export type Turn = (typeof TURN)[keyof typeof TURN];

const FAR_PART = 3;

interface Job {
  host: Element;
  /** Where the result will stand: parts of one host run in the order of these nodes. */
  place: Node;
  turn: Turn;
  run: () => void;
  /** It changes nothing that can be seen. */
  isPreparation?: boolean;
}

const jobs = new Set<Job>();
const listeners = new Map<Element, (() => void)[]>();
const inOneGo = new WeakSet();

/**
 * Runs `run` when its turn comes. An error in it is reported like any other uncaught error.
 * @returns takes the job back, if it has not run yet
 */
export function takeTurn(job: Job): () => void {
  // The same listener counts once, however often it is added.
  window.addEventListener('beforeprint', showEverything);
  watchDistance(job.host);
  jobs.add(job);
  wake();
  return () => {
    jobs.delete(job);
    tellWhetherDone(job.host);
  };
}

/** Runs at once all that waits within an element: a link leads there, or it is to be printed. */
export function showAll(host: Element): void {
  for (let job = nextOf(host); job; job = nextOf(host)) runJob(job);
}

/** Runs at once all that waits on the page: paper does not wait. */
export function showEverything(): void {
  for (let job = next(); job; job = next()) runJob(job);
}

/** Resolves when nothing within the element waits for its turn any more. */
export function whenShown(host: Element): Promise<void> {
  if (!waits(host)) return Promise.resolve();
  return new Promise((resolve) => {
    listeners.set(host, [...(listeners.get(host) ?? []), resolve]);
  });
}

/**
 * Runs `render` with every part of the host rendered on the spot. Hydration needs it: the markup that came from the
 * server has all parts, and the first render in the browser must find the same.
 */
export function withoutTurns<Result>(host: object, render: () => Result): Result {
  // Whoever asked first for one go ends it.
  if (inOneGo.has(host)) return render();
  inOneGo.add(host);
  try {
    return render();
  } finally {
    inOneGo.delete(host);
  }
}

/** Whether the parts of the host are to be rendered on the spot. */
export function rendersInOneGo(host: object): boolean {
  return inOneGo.has(host);
}

function runJob(job: Job): void {
  jobs.delete(job);
  try {
    job.run();
  } catch (error) {
    // One element that fails must not keep the others from being shown.
    queueMicrotask(() => {
      throw error;
    });
  }
  if (job.turn === TURN.form && !job.isPreparation) awaitPaint();
  tellWhetherDone(job.host);
}

function tellWhetherDone(host: Element): void {
  if (waits(host)) return;
  distances?.unobserve(host);
  far.delete(host);
  for (const resolve of listeners.get(host) ?? []) resolve();
  listeners.delete(host);
}

function waits(host: Element): boolean {
  return [...jobs].some((job) => job.host === host);
}

// Which job is next

function next(): Job | undefined {
  return first([...jobs]);
}

function nextOf(host: Element): Job | undefined {
  return first([...jobs].filter((job) => job.host === host));
}

function first([job, ...others]: Job[]): Job | undefined {
  return job && others.reduce((best, other) => (comesBefore(other, best) ? other : best), job);
}

/** Where neither comes before the other, the one that was asked for first goes first. */
function comesBefore(one: Job, other: Job): boolean {
  const difference = urgency(one) - urgency(other);
  if (difference !== 0) return difference < 0;
  // Places are compared within one host alone: that takes long, and there may be hundreds of jobs.
  return (
    one.host === other.host &&
    (one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function urgency({ turn, host }: Job): number {
  return turn === TURN.part && far.has(host) ? FAR_PART : turn;
}

// How far from the reader

/** Hosts that stand more than one screen away from what the reader sees. */
const far = new WeakSet<Element>();
let distances: IntersectionObserver | undefined;

/** Until the browser tells where a host stands it counts as near. */
function watchDistance(host: Element): void {
  if (typeof IntersectionObserver === 'undefined') return;
  distances ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      wake();
    },
    { rootMargin: '100% 0px' },
  );
  distances.observe(host);
}

// A task of its own for each job

/** Tasks that have been asked for and have not begun. */
const asked: Record<Priority, boolean> = {
  'user-blocking': false,
  'user-visible': false,
  background: false,
};

/**
 * The form's first render comes before the browser paints again, as a page without the form is not worth painting; what
 * is far from the reader comes when there is time.
 */
function whenToRun(job: Job): Priority {
  if (job.turn === TURN.form) return 'user-blocking';
  return urgency(job) === FAR_PART ? 'background' : 'user-visible';
}

function wake(): void {
  const job = next();
  if (!job || !mayRun(job)) return;
  const when = whenToRun(job);
  if (asked[when]) return;
  asked[when] = true;
  inOwnTask(when, () => {
    asked[when] = false;
    const now = next();
    if (now && mayRun(now)) runJob(now);
    wake();
  });
}

// Whoever wants to type sees the form painted before anything else is rendered

/** A form has been rendered that the browser has not painted yet. */
let formWaitsForPaint = false;

function mayRun(job: Job): boolean {
  return !formWaitsForPaint || job.turn === TURN.form;
}

function awaitPaint(): void {
  if (formWaitsForPaint) return;
  formWaitsForPaint = true;
  afterPaint(() => {
    formWaitsForPaint = false;
    wake();
  });
}
