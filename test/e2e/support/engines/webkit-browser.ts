/** WebKitGTK as a browser for the whole-site tests: a screen that nobody sees, and windows that share nothing. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebKit } from '../../../browsers/engines.mjs';
import { WebKitPage } from './webkit-page.js';
import { WebKitWindow, type WebKitPlace } from './webkit-window.js';

/** Each is a browser of its own; no test looks at more at once. */
const MOST_WINDOWS = 3;

/** The window's buttons would not let it become as narrow as a phone. */
const NARROW = '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; }';

export class WebKitBrowser {
  /** The oldest first. */
  private pages: WebKitPage[] = [];

  private constructor(
    private readonly place: WebKitPlace,
    private readonly screen: ChildProcess,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** @param downloads the folder that takes the files a person saves */
  static async launch(downloads?: string): Promise<WebKitBrowser> {
    const place = findWebKit();
    const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
    await mkdir(join(folder, 'gtk-3.0'));
    await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
    if (downloads) await writeFile(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    // It writes the number that it took for itself once it is ready.
    const screen = spawn(
      place.display,
      ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [number] = (await once(screen.stdout, 'data')) as [Buffer];
    return new WebKitBrowser(place, screen, folder, {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // There is no graphics card: painting in layers would cost twice the time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      MESA_SHADER_CACHE_DISABLE: '1',
      // It has no rights to set one up in a container, and shows the tests' own pages alone.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
  }

  get connected(): boolean {
    return this.screen.exitCode === null && this.screen.signalCode === null;
  }

  createBrowserContext(): Promise<WebKitContext> {
    return Promise.resolve(new WebKitContext(() => this.newPage()));
  }

  private async newPage(): Promise<WebKitPage> {
    this.pages = this.pages.filter((page) => !page.isClosed());
    while (this.pages.length >= MOST_WINDOWS) await this.pages.shift()?.close();
    const page = explaining(new WebKitPage(await WebKitWindow.open(this.place, this.env)));
    this.pages.push(page);
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.pages.map((page) => page.close()));
    const ended = once(this.screen, 'exit');
    this.screen.kill();
    await ended;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Windows of one visitor. They share nothing all the same, as every window here is a browser of its own. */
class WebKitContext {
  closed = false;
  private readonly pages: WebKitPage[] = [];

  constructor(private readonly openPage: () => Promise<WebKitPage>) {}

  async newPage(): Promise<WebKitPage> {
    const page = await this.openPage();
    this.pages.push(page);
    return page;
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.pages.map((page) => page.close()));
  }
}

/** What puppeteer has and this has not says so, instead of `undefined is not a function`. */
function explaining(page: WebKitPage): WebKitPage {
  return new Proxy(page, {
    get(target, name) {
      if (name in target || typeof name !== 'string' || name === 'then') {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      }
      throw new Error(
        `WebKit's page has no ${name}(): leave the test out there, with lacks(…) of support/browser.ts`,
      );
    },
  });
}
