import type { Environment } from '../../../src/elements/appointment-form/environment.js';
import type { Answer, Message } from '../../../src/features/delivery/message.js';

export interface Posted {
  endpoint: string;
  message: Message;
  opaque: boolean;
}

/** The world around a form, on a clock that moves only when a test says so. */
export class ClinicServer implements Environment {
  posts: Posted[] = [];
  guarded = false;
  wentTo: string[] = [];
  /** What the browser says of the network; it may be wrong. */
  online = true;
  private cutOff = false;
  private clock = 1_000_000;
  private timers: { at: number; done: () => void }[] = [];
  private waitingForConnection: (() => void)[] = [];
  private readonly answers: (Answer | Promise<Answer>)[] = [];

  /** What the next posts are answered with; after them, 202 and ok. */
  willAnswer(...answers: (Answer | Promise<Answer>)[]): this {
    this.answers.push(...answers);
    return this;
  }

  readonly post: Environment['post'] = (endpoint, message, { opaque }) => {
    this.posts.push({ endpoint, message, opaque });
    if (this.cutOff) return Promise.resolve(noAnswer);
    return Promise.resolve(this.answers.shift() ?? answer(202, '{"ok":true,"duplicate":false}'));
  };

  now = () => this.clock;
  elapsed = () => this.clock;
  random = () => 0.5;
  isOnline = () => this.online;
  guardLeaving = (on: boolean) => void (this.guarded = on);
  baseUrl = () => document.baseURI;
  leaveFor = (address: string) => void this.wentTo.push(address);

  whenOnline = (done: () => void) => {
    this.waitingForConnection.push(done);
    return () => void (this.waitingForConnection = this.waitingForConnection.filter((one) => one !== done));
  };

  after = (ms: number, done: () => void) => {
    const timer = { at: this.clock + ms, done };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((one) => one !== timer));
  };

  goOffline(): void {
    this.online = false;
    this.cutOff = true;
  }

  comeOnline(): void {
    this.online = true;
    this.cutOff = false;
    for (const done of this.waitingForConnection.splice(0)) done();
  }

  /** Lets time go by and everything due happen. */
  async pass(ms: number): Promise<void> {
    const end = this.clock + ms;
    for (;;) {
      await settled();
      const [next] = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.clock = next.at;
      next.done();
    }
    this.clock = end;
    await settled();
  }

  /** The request as the server reads it from its nth post. */
  received(nth = 0): Record<string, string | string[]> {
    const message = this.posts[nth]?.message;
    if (!message) throw new Error(`no post ${String(nth)}`);
    if (message.kind === 'text') return JSON.parse(message.text) as Record<string, string>;
    const request: Record<string, string | string[]> = { days: [] };
    for (const [name, value] of message.entries) {
      if (name === 'days') (request['days'] as string[]).push(value);
      else request[name] = value;
    }
    return request;
  }
}

export function answer(status: number, body = '', retryAfter: string | null = null): Answer {
  return { kind: 'answer', status, body, retryAfter };
}

export const noAnswer: Answer = { kind: 'no-answer', reason: 'network' };

/** Lets promises that are settled already run their course: a macrotask, no waiting. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
