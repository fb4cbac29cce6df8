/** A window of WebKit's own: its driver, its proxy, and one command at a time, each in the frame it is meant for. */
import { EventEmitter } from 'node:events';
import type { findWebKit } from '../../../browsers/engines.mjs';
import { RecordingProxy } from './recording-proxy.js';
import type { Recorded } from './recorder.js';
import { elementReference, WebDriverSession } from './webdriver.js';
import type { Ran } from './webkit-script.js';

export type WebKitPlace = ReturnType<typeof findWebKit>;

/** Tells `request` and `response` as the proxy does, and `recorded` with what the page recorded. */
export class WebKitWindow extends EventEmitter {
  /** Where the page is, as of the last command. */
  url = 'about:blank';
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly session: WebDriverSession,
    readonly proxy: RecordingProxy,
  ) {
    super();
    for (const event of ['request', 'response'])
      proxy.on(event, (...told: unknown[]) => void this.emit(event, ...told));
  }

  /** A process of its own: nothing is shared with other windows. */
  static async open({ driver, browser }: WebKitPlace, env: NodeJS.ProcessEnv): Promise<WebKitWindow> {
    const proxy = await RecordingProxy.open();
    const session = await WebDriverSession.start(
      driver,
      {
        // Sites on this machine too, which a proxy is not asked for otherwise.
        proxy: {
          proxyType: 'manual',
          httpProxy: proxy.address,
          sslProxy: proxy.address,
          noProxy: ['.localhost'],
        },
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
      env,
    );
    // The driver's own limit is a timer of the page, and goes off early where a test moves the page's clock.
    await session.post('/timeouts', { script: null });
    return new WebKitWindow(session, proxy);
  }

  /** Does it when the commands before are done; `path` leads to the frame. */
  inside<T>(path: readonly string[], command: (session: WebDriverSession) => Promise<T>): Promise<T> {
    const { session } = this;
    const turn = this.queue.then(async () => {
      for (const id of path) await session.post('/frame', { id: elementReference(id) });
      try {
        const done = await command(session);
        this.hear(done, path.length === 0);
        return done;
      } finally {
        if (path.length > 0) await session.post('/frame', { id: null });
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Presses the mouse's main button at a place of the visible part. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.inside([], (session) =>
      session.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] }),
    );
  }

  /** Presses keys, one after the other, wherever the focus is; each by its character in WebDriver. */
  async press(keys: readonly string[], moves: readonly string[] = ['keyDown', 'keyUp']): Promise<void> {
    const actions = keys.flatMap((value) => moves.map((type) => ({ type, value })));
    await this.inside([], (session) =>
      session.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    );
  }

  async close(): Promise<void> {
    await this.queue;
    await this.session.end();
    await this.proxy.close();
  }

  private hear(done: unknown, isWholePage: boolean): void {
    const { url, recorded } = (done ?? {}) as Partial<Ran>;
    if (typeof url !== 'string') return;
    if (isWholePage) this.url = url;
    for (const line of (recorded ?? []) satisfies Recorded[]) this.emit('recorded', line);
  }
}
