import { describeError, type Log } from '../http/request-log.js';
import type { Claimed, Outbox } from './outbox.js';

/** Milliseconds. */
export interface CourierTimes {
  firstWait: number;
  longestWait: number;
  /** How long the other side may take to answer; a claim holds four times as long, and is renewed while it waits. */
  patience: number;
  /** From one that went well to the next; what comes meanwhile may then go together. */
  rest: number;
}

/** The longest that the other side may ask us to wait. */
const LONGEST_ASKED_MS = 15 * 60_000;

/** Nothing is wrong with what was carried; `why` is for the log, `words` (where there are others) for the inbox. */
export interface Later {
  kind: 'later';
  why: string;
  words?: string;
  afterMs: number | null;
}

/** What the rest of the receiver knows of a courier. */
export interface Nudgeable {
  /** Something may be due. */
  nudge(): void;
  /** Tries what was refused for good once more: somebody has mended the other side. */
  retry(): Promise<void>;
  /** Calls back whenever the other side has taken or refused something. */
  onVerdict(listener: () => void): void;
}

/**
 * Carries what is in the store to a server outside, one load after the other, until each is taken or refused. The
 * patient's page does not wait for it: a request is safe once it is stored, whatever the other server does.
 */
export abstract class Courier<Verdict extends { kind: string }> implements Nudgeable {
  private working: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  /** The other side did not answer as one should, or a rest is taken: nothing is carried before then. */
  private pausedUntil = 0;
  private failures = 0;
  private readonly ending = new AbortController();
  private readonly listeners: (() => void)[] = [];

  /**
   * @param name what the log calls the other side
   * @param most requests in one load
   */
  protected constructor(
    private readonly name: string,
    private readonly most: number,
    private readonly outbox: Outbox,
    protected readonly log: Log,
    protected readonly times: CourierTimes,
  ) {}

  /** Waits as long as is right for the other side. @param signal the end of the receiver */
  protected abstract carry(load: readonly Claimed[], signal: AbortSignal): Promise<Verdict | Later>;
  protected abstract settle(ids: readonly string[], verdict: Verdict): Promise<void>;

  /** Begins with what an earlier run has left. */
  async start(): Promise<void> {
    await this.retry();
  }

  async retry(): Promise<void> {
    await this.outbox.forgetRefusals();
    this.nudge();
  }

  nudge(): void {
    if (this.ending.signal.aborted) return;
    if (this.working) {
      this.again = true;
      return;
    }
    this.working = this.work()
      .catch((error: unknown) => this.pause(`the store failed: ${describeError(error)}`, null))
      .finally(() => {
        this.working = null;
        if (this.again) {
          this.again = false;
          this.nudge();
        }
      });
  }

  onVerdict(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Resolves once nothing is under way any more; what was is due again after a restart. */
  async stop(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.timer);
    await this.working;
  }

  private async work(): Promise<void> {
    const { patience, rest } = this.times;
    // Also during a pause: what is new must not wait for as long as what has failed often.
    await this.outbox.enlist();
    while (!this.ending.signal.aborted && performance.now() >= this.pausedUntil) {
      const load = await this.outbox.claim(4 * patience, this.most);
      if (load.length === 0) break;
      const ids = load.map(({ id }) => id);
      const verdict = await this.holding(ids, () => this.carry(load, this.ending.signal));
      if (isLater(verdict)) {
        const tries = Math.max(...load.map((claimed) => claimed.tries));
        await this.outbox.later(ids, this.waitAfter(tries, verdict.afterMs), verdict.words ?? verdict.why);
        this.pause(verdict.why, verdict.afterMs);
        continue;
      }
      this.failures = 0;
      await this.settle(ids, verdict);
      this.pausedUntil = performance.now() + rest;
      for (const listener of this.listeners) listener();
    }
    const untilNext = await this.outbox.untilNext();
    if (untilNext !== null) this.wakeIn(Math.max(untilNext, this.pausedUntil - performance.now()));
  }

  /** Renews the claim as long as it is under way, so that nobody else takes it for left behind. */
  private async holding<Result>(ids: readonly string[], carry: () => Promise<Result>): Promise<Result> {
    const { patience } = this.times;
    const renewal = setInterval(() => {
      // Where the store fails now, the claim runs out; the verdict is written later, or it is carried again.
      this.outbox.renew(ids, 4 * patience).catch(() => undefined);
    }, patience);
    try {
      return await carry();
    } finally {
      clearInterval(renewal);
    }
  }

  private pause(why: string, askedMs: number | null): void {
    if (this.ending.signal.aborted) return;
    this.failures += 1;
    const wait = this.waitAfter(this.failures, askedMs);
    this.pausedUntil = performance.now() + wait;
    this.wakeIn(wait);
    this.log(`${this.name}: ${why}. Nothing is lost; next try in ${Math.ceil(wait / 1000)} s.`);
  }

  /** Doubles from try to try, spread so that several receivers do not come back as one. */
  private waitAfter(tries: number, askedMs: number | null): number {
    const { firstWait, longestWait } = this.times;
    const doubled = firstWait * 2 ** Math.min(tries - 1, 20) * (0.5 + Math.random() / 2);
    return Math.max(Math.min(longestWait, doubled), Math.min(LONGEST_ASKED_MS, askedMs ?? 0));
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    // A whole millisecond more than asked: a timer may fire early by a part of one.
    this.timer = setTimeout(() => this.nudge(), Math.min(ms + 1, 2 ** 31 - 1));
    this.timer.unref();
  }
}

function isLater(verdict: { kind: string }): verdict is Later {
  return verdict.kind === 'later';
}
