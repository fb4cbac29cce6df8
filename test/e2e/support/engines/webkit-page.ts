/** The part of puppeteer's Page that the whole-site tests use, on WebKit. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as later } from 'node:timers/promises';
import { PATIENCE_MS } from '../../../browsers/patience.mjs';
import { keyCode } from './keys.js';
import type { Exchange } from './recording-proxy.js';
import type { Recorded } from './recorder.js';
import { WebKitFrame } from './webkit-frame.js';
import { statement, type PageFunction } from './webkit-script.js';
import type { WebKitWindow } from './webkit-window.js';

type Listener = (event: never) => void;

export class WebKitPage extends WebKitFrame {
  readonly keyboard: WebKitKeyboard;
  /** Presses its main button at a place of the visible part. */
  readonly mouse: { click: (x: number, y: number) => Promise<void> };
  private readonly statuses = new Map<string, number>();
  private closed = false;

  constructor(window: WebKitWindow) {
    super(window);
    this.keyboard = new WebKitKeyboard(window);
    this.mouse = { click: (x, y) => window.click(x, y) };
    window.on('response', ({ url }: Exchange, status: number) => this.statuses.set(url, status));
  }

  on(event: string, listener: Listener): this {
    const tell = listener as (event: unknown) => void;
    const { window } = this;
    if (event === 'request') window.on('request', (exchange: Exchange) => tell(requestOf(exchange)));
    else if (event === 'console') {
      window.on('recorded', (line: Recorded) => line.kind === 'console' && tell(messageOf(line)));
      window.on('response', ({ url }: Exchange, status: number) => {
        if (status >= 400) tell(messageOf({ type: 'error', text: `Failed to load: status ${status}`, url }));
      });
    } else if (event === 'pageerror')
      window.on('recorded', (line: Recorded) => line.kind === 'error' && tell(new Error(line.text)));
    else throw new Error(`WebKit's page tells no "${event}"`);
    return this;
  }

  setDefaultTimeout(): void {
    // What it waits for has the tests' patience in any case.
  }

  url(): string {
    return this.window.url;
  }

  async goto(url: string): Promise<{ status: () => number; ok: () => boolean }> {
    await this.collect();
    await this.window.inside([], (session) => session.post('/url', { url }));
    await this.collect();
    const status = this.statuses.get(this.url().replace(/#.*/, '')) ?? 0;
    return { status: () => status, ok: () => status < 400 };
  }

  async reload(): Promise<void> {
    await this.collect();
    await this.window.inside([], (session) => session.post('/refresh'));
    await this.collect();
  }

  async goBack(): Promise<void> {
    await this.collect();
    await this.window.inside([], (session) => session.post('/back'));
    await this.collect();
  }

  /** The next document, loaded: to be called before what leads there. */
  async waitForNavigation(): Promise<void> {
    const origin = () => this.evaluate(() => performance.timeOrigin);
    const before = await origin();
    const deadline = Date.now() + PATIENCE_MS;
    while ((await origin()) === before) {
      if (Date.now() > deadline) throw new Error('No other page came');
      await later(15);
    }
    await this.waitForFunction(() => document.readyState === 'complete');
  }

  evaluateOnNewDocument(run: PageFunction, ...args: unknown[]): Promise<void> {
    this.window.proxy.early.push(statement(run, args));
    return Promise.resolve();
  }

  /** Sizes the window so that the page in it has this size. */
  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const resize = (outerHeight: number) =>
      this.window.inside([], (session) => session.post('/window/rect', { width, height: outerHeight }));
    await resize(height);
    const shown = (await this.evaluate(() => innerHeight)) as number;
    await resize(height + height - shown);
    await this.waitForFunction(
      (w: number, h: number) => innerWidth === w && innerHeight === h,
      {},
      width,
      height,
    );
  }

  async screenshot({ path }: { path?: string } = {}): Promise<Buffer> {
    const image = await this.window.inside([], (session) => session.get('/screenshot'));
    const bytes = Buffer.from(String(image), 'base64');
    if (path) await writeFile(path, bytes);
    return bytes;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.window.close();
  }

  /** Its window shares nothing with others: it is all of its context. */
  browserContext(): { close: () => Promise<void> } {
    return this;
  }

  isClosed(): boolean {
    return this.closed;
  }

  /** Fetches what the page recorded, before it goes. */
  private async collect(): Promise<void> {
    await this.evaluate(() => undefined);
  }
}

class WebKitKeyboard {
  constructor(private readonly window: WebKitWindow) {}

  press(key: string): Promise<void> {
    return this.window.press([keyCode(key)]);
  }

  type(text: string): Promise<void> {
    return this.window.press(Array.from(text, keyCode));
  }

  down(key: string): Promise<void> {
    return this.window.press([keyCode(key)], ['keyDown']);
  }

  up(key: string): Promise<void> {
    return this.window.press([keyCode(key)], ['keyUp']);
  }
}

const requestOf = ({ url, method, headers }: Exchange) => ({
  url: () => url,
  method: () => method,
  headers: () => headers,
});

const messageOf = ({ type, text, url }: { type: string; text: string; url?: string }) => ({
  type: () => type,
  text: () => text,
  location: () => ({ url }),
});
