import { describeError, type Log } from './http/request-log.js';

const DAY_MS = 24 * 3_600_000;

/** Does a chore at the start, and then every day. */
export class Daily {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly chore: () => Promise<void>,
    private readonly log: Log,
    private readonly everyMs = DAY_MS,
  ) {}

  /** @throws whatever goes wrong the first time */
  async start(): Promise<void> {
    await this.chore();
    this.timer = setInterval(() => {
      this.underWay = this.chore().catch((error: unknown) =>
        this.log(`The daily clearing failed: ${describeError(error)}. It is tried again tomorrow.`),
      );
    }, this.everyMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }
}
