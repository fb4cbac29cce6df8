/**
 * Time of a page as the test tells it, so that minutes of waiting pass in milliseconds. Only the page's timers, its
 * `Date.now` and `Math.random` are replaced; the network stays real, and the clock stands still until it has settled.
 */
import type { Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../../browsers/patience.mjs';

/** Timers go off on this grid: browsers round them too, and patients' timers may then go off together. */
export const GRID_MS = 1_000;
const START = Date.UTC(2026, 4, 4, 9);

interface PageClock {
  /** Lets what is under way go on for a moment, then tells how things stand. */
  report(): Promise<Report>;
  advance(now: number): void;
}

export interface Report {
  online: boolean;
  /** When the next timer goes off. */
  due: number | null;
  /** The posts that have not come to an end. */
  inFlight: Post[];
  /** Ids of the forms that have said 'sent' since the last report. */
  sent: string[];
}

export interface Post {
  address: string;
  /** When it left the page, or came to the server. */
  at: number;
}

/** Runs inside the page, before its scripts. */
function install(start: number, grid: number, seed: number): void {
  let now = start;
  let lastTimer = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const inFlight = new Map<number, Post>();
  const posts: Post[] = [];
  const sent: string[] = [];
  const realFetch = window.fetch.bind(window);
  const realTimeout = window.setTimeout.bind(window);
  document.addEventListener('appointment-sent', ({ target }) => sent.push((target as Element).id));
  const clock: PageClock = {
    report: async () => {
      await new Promise((done) => realTimeout(done, 0));
      const due = timers.size > 0 ? Math.min(...[...timers.values()].map(({ at }) => at)) : null;
      return { online: navigator.onLine, due, inFlight: [...inFlight.values()], sent: sent.splice(0) };
    },
    advance: (until) => {
      now = until;
      for (const [id, { at, run }] of [...timers]) {
        // One that went off before may have called this one off.
        if (at > now || !timers.has(id)) continue;
        timers.delete(id);
        run();
      }
    },
  };
  const setTimer = (run: () => void, ms = 0): number => {
    lastTimer += 1;
    timers.set(lastTimer, { at: Math.ceil((now + Math.max(1, ms)) / grid) * grid, run });
    return lastTimer;
  };
  const clearTimer = (id: number): void => {
    timers.delete(id);
    inFlight.delete(id);
  };
  // Each post is guarded by the timer set just before it, which is cleared when the answer's body has been read.
  const watchedFetch = (address: string, init?: RequestInit): Promise<Response> => {
    const post = { address, at: now };
    inFlight.set(lastTimer, post);
    posts.push(post);
    return realFetch(address, init);
  };
  /** Depends on the moment alone, so that a run can be repeated whatever order answers arrive in. */
  const random = (): number => {
    let mixed = Math.imul(seed ^ (now / grid), 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  };
  Object.assign(window, {
    setTimeout: setTimer,
    clearTimeout: clearTimer,
    fetch: watchedFetch,
    clock,
    posts,
  });
  Date.now = () => now;
  Math.random = random;
}

export class VirtualTime {
  now = START;
  private readonly agenda: { at: number; run: () => unknown }[] = [];
  private offline = false;

  private constructor(private readonly page: Page) {}

  static async take(page: Page, seed: number): Promise<VirtualTime> {
    await page.evaluateOnNewDocument(install, START, GRID_MS, seed);
    return new VirtualTime(page);
  }

  after(ms: number, run: () => unknown): void {
    this.agenda.push({ at: Math.ceil((this.now + ms) / GRID_MS) * GRID_MS, run });
  }

  async connection(online: boolean): Promise<void> {
    this.offline = !online;
    await this.page.setOfflineMode(this.offline);
  }

  /**
   * Lets time pass, moment by moment, until nothing is left to happen.
   * @param held the posts that the server keeps waiting
   * @param said called with the forms that have just said 'sent', while the clock stands still
   */
  async pass(held: () => Post[], said: (forms: string[]) => Promise<void>): Promise<void> {
    for (;;) {
      const due = await this.settle(held, said);
      const next = Math.min(due ?? Infinity, ...this.agenda.map(({ at }) => at));
      if (next === Infinity) return;
      this.now = next;
      await this.page.evaluate((now) => (window as unknown as { clock: PageClock }).clock.advance(now), next);
      for (const event of this.agenda.filter(({ at }) => at <= next)) {
        await this.settle(held, said);
        this.agenda.splice(this.agenda.indexOf(event), 1);
        await event.run();
      }
    }
  }

  /** Every post has ended or is kept waiting by the server, and the page knows whether it is online. */
  private async settle(held: () => Post[], said: (forms: string[]) => Promise<void>): Promise<number | null> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const report = await this.page.evaluate(() =>
        (window as unknown as { clock: PageClock }).clock.report(),
      );
      if (report.sent.length > 0) await said(report.sent);
      const kept = held();
      // What the page gave up may stay open for a while (`keepalive`): a post is met by what came after it left.
      const moving = report.inFlight.filter(
        (post) => !kept.some(({ address, at }) => address === post.address && at >= post.at),
      );
      if (moving.length === 0 && report.online !== this.offline) return report.due;
      if (Date.now() > giveUpAt)
        throw new Error(`The network does not settle: ${JSON.stringify({ moving, kept, ...report })}`);
    }
  }
}
