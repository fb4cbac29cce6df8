/** A real browser for the whole-site tests. One for all the files of a process; every page is its own private window. */
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { findChromium } from '../../browsers/chromium.mjs';
import { chosenEngine, findFirefox } from '../../browsers/engines.mjs';
import { PATIENCE_MS } from '../../browsers/patience.mjs';
import { WebKitBrowser } from './engines/webkit-browser.js';
import { borrowBrowser } from './shared-browser.js';

/** The engine that runs the tests: TEST_ENGINE, or Chromium. */
export const engine = chosenEngine();

/** What a test asks of the browser as a whole. */
export interface Wishes {
  /** As a person has it who set the system to less motion. */
  lessMotion?: boolean;
  /** The folder that takes the files a person saves; nobody is asked. */
  downloads?: string;
}

/** Shared with the other files of this process, where it is like any other. */
export function launchBrowser(wishes: Wishes = {}): Promise<Browser> {
  // Chromium is told of the folder by each page.
  const isSpecial = wishes.lessMotion === true || (wishes.downloads !== undefined && engine !== 'chromium');
  return isSpecial ? startBrowser(wishes) : borrowBrowser(() => startBrowser({}));
}

async function startBrowser({ lessMotion = false, downloads }: Wishes): Promise<Browser> {
  const patience = { timeout: PATIENCE_MS, protocolTimeout: PATIENCE_MS };
  switch (engine) {
    case 'chromium': {
      const { executablePath, args, env } = await findChromium();
      return puppeteer.launch({
        ...patience,
        executablePath,
        args: [...args, ...(lessMotion ? ['--force-prefers-reduced-motion'] : [])],
        env,
      });
    }
    case 'firefox':
      return puppeteer.launch({
        ...patience,
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        extraPrefsFirefox: {
          ...(lessMotion && { 'ui.prefersReducedMotion': 1 }),
          ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
        },
      });
    case 'webkit':
      // The part of a Browser that the tests use; what is missing says so when it is used.
      return (await WebKitBrowser.launch(downloads)) as unknown as Browser;
  }
}

/** What not every engine's driver can do. */
export type Ability =
  | 'scripts off'
  | 'print media'
  | 'offline'
  | 'many offline'
  | 'changed prototypes'
  | 'view transitions'
  | 'input methods'
  | 'redirects after a preflight'
  | 'earlier reports'
  | 'dark colours'
  | 'frames in frames'
  | 'errors on the console';

/** Without these the tests that need them cannot be run; each says so where it is left out. */
const LACKING: Record<typeof engine, Partial<Record<Ability, string>>> = {
  chromium: {},
  firefox: {
    'scripts off': 'Firefox’s driver cannot switch scripts off',
    'print media': 'Firefox’s driver cannot show a page as it is printed',
    'input methods': 'Firefox’s driver has no input method',
    'errors on the console': 'Firefox’s driver tells of an error on the console, but not which',
    'dark colours': 'Firefox’s driver cannot ask for dark colours',
    'earlier reports': 'Firefox tells a script nothing of what a policy stopped before the script was there',
    'many offline': 'Firefox, sent back online by its driver, now and then leaves one of many posts lying',
  },
  webkit: {
    'scripts off': 'WebKit’s driver cannot switch scripts off',
    'print media': 'WebKit’s driver cannot show a page as it is printed',
    offline: 'WebKit’s driver cannot cut the connection',
    'many offline': 'WebKit’s driver cannot cut the connection',
    'input methods': 'WebKit’s driver has no input method',
    'frames in frames': 'WebKit’s driver loses its way in a frame of a frame',
    'dark colours': 'WebKit’s driver cannot ask for dark colours',
    'earlier reports': 'WebKit tells a script nothing of what a policy stopped before the script was there',
    'redirects after a preflight':
      'WebKit lets a page see no answer of a request that needed leave and was led elsewhere',
    'changed prototypes': 'WebKit’s driver brings nothing back from a page that gave strings a toJSON',
    'view transitions': 'WebKit loses any page in which a View Transition begins while its driver holds it',
  },
};

/** Why a test is left out in this engine, printed beside it; false where it runs. */
export function lacks(ability: Ability): string | false {
  return LACKING[engine][ability] ?? false;
}
export interface Visit {
  page: Page;
  /** Every address the page asked for. */
  requests: string[];
  /** What it wrote to the console, and errors nobody caught. */
  complaints: string[];
}

/** Opens an empty page in a window of its own; nothing is shared with the other tests. */
export async function openPage(
  browser: Browser,
  viewport = { width: 1280, height: 900 },
  { downloads }: Pick<Wishes, 'downloads'> = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext({
    // Chromium takes the folder for each context alone.
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const page = await context.newPage();
  if (engine === 'chromium') await allowCopying(page, context);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport(viewport);
  // The TypeScript loader names functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
  const visit: Visit = { page, requests: [], complaints: [] };
  page.on('request', (request) => visit.requests.push(request.url()));
  page.on('console', (message) => {
    // A page of ours has no icon; the browser asks all the same.
    const ours = !message.location().url?.endsWith('/favicon.ico');
    if (ours && (message.type() === 'warn' || message.type() === 'error'))
      visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => visit.complaints.push(String(error)));
  return visit;
}

/** A browser with windows lets a press of a button copy; the headless shell has to be told so. */
async function allowCopying(page: Page, { id }: BrowserContext): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardSanitizedWrite'],
    ...(id !== undefined && { browserContextId: id }),
  });
  await session.detach();
}

/** Waits until the three elements that stand on the page are defined and shown to their last part. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const ours = [...document.querySelectorAll('back-pain-article, symptom-guide, appointment-form')];
    const drawn = ours.every((element) => element.shadowRoot?.querySelector('h1, h2, h3, h4') != null);
    if (ours.length === 0 || !drawn) return false;
    for (const element of ours) await (element as { allShown?: Promise<void> }).allShown;
    return true;
  });
}

/** The same of the page's placeholders and links, too: what fills them comes after the script. */
export async function whenFilled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const alive = (element: Element | null) => element?.shadowRoot != null;
    const links = [...document.querySelectorAll('a[href$="#bp-embed"]')];
    return (
      [...document.querySelectorAll('[data-bp]')].every((place) => alive(place.firstElementChild)) &&
      links.every((link) => alive(link.parentElement) || alive(link.nextElementSibling))
    );
  });
  await whenReady(page);
}
