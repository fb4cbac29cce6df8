/** A page that holds prerendered elements, and whose script arrives when the test says so. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openPage, type Visit } from './browser.js';
import { built, builtScript, clinicPage, type Site } from './site.js';

/** What a webmaster replaces in the HTML. */
const PLACE = 'https://YOUR-SITE/api/appointments';

export interface LatePage extends Visit {
  /** Lets the script arrive. */
  release(): void;
  /** Waits until the elements are alive, and have drawn what the page says. */
  whenAlive(): Promise<void>;
}

export interface LatePageParts {
  /** The elements of the page, in this order. */
  elements: readonly string[];
  /** Put into the files in place of the address that they hold. */
  endpoint?: string;
  /** The language of the page. */
  language?: string;
  /** A page that requires trusted types takes no script tag from a test: it imports the script as a module. */
  imports?: boolean;
  /** Attributes of the script tag. */
  options?: Readonly<Record<string, string>>;
  headers?: Record<string, string>;
  /** Changes the HTML of the elements, as a host's system may. */
  changed?: (html: string) => string;
}

/** The HTML that the build wrote for an element. */
export async function prerendered(element: string, endpoint = PLACE): Promise<string> {
  const html = await readFile(join(built, 'html', `${element}.en.html`), 'utf8');
  return html.replaceAll(PLACE, endpoint);
}

/** Opens the page; its script has been asked for, and waits on the way. */
export async function openLatePage(browser: Browser, site: Site, parts: LatePageParts): Promise<LatePage> {
  const {
    elements,
    endpoint,
    language = 'en',
    imports = false,
    options = {},
    headers = {},
    changed = (html: string) => html,
  } = parts;
  const html = await Promise.all(elements.map((element) => prerendered(element, endpoint)));
  site.put('/', {
    html: clinicPage({ language, body: `<p>Before</p>${changed(html.join('<p>Between</p>'))}<p>After</p>` }),
    headers,
  });
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  site.put('/late/back-pain-widgets.js', async (_request, response) => {
    const script = await readFile(builtScript);
    await released;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  });
  const visit = await openPage(browser);
  await visit.page.evaluateOnNewDocument(countShifts);
  await visit.page.goto(site.origin);
  // Not in the page's own HTML: a driver waits for all of that.
  await visit.page.evaluate(
    (attributes, src, asModule) => {
      if (asModule) {
        void import(src);
        return;
      }
      const script = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
      script.src = src;
      document.head.append(script);
    },
    options,
    '/late/back-pain-widgets.js',
    imports,
  );
  return { ...visit, release, whenAlive: () => whenAlive(visit, elements) };
}

async function whenAlive({ page }: Visit, elements: readonly string[]): Promise<void> {
  await page.evaluate(async (names) => {
    for (const name of names) {
      await customElements.whenDefined(name);
      for (const element of document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>(
        name,
      ))
        await element.updateComplete;
    }
  }, elements);
}

interface Shifted {
  shifted?: () => number;
}

/** Runs in the page, from its start. */
function countShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const { value } of entries as (PerformanceEntry & { value: number })[]) sum += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as Shifted).shifted = () => {
    // The browser notes a shift with the frame that shows it, but tells the observer in a later task: a busy page may
    // paint another frame before that.
    add(observer.takeRecords());
    return sum;
  };
}

/**
 * What the browser calls layout shifts until now, those after a press included, summed up; 0 where it does not count
 * them. They are noted with the frame that shows them.
 */
export function shiftsOf({ page }: Visit): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return (window as Shifted).shifted?.() ?? 0;
  });
}

/** Marks every node inside an element but its styles, so that a test can tell whether one was replaced. */
export function markNodes({ page }: Visit, element: string): Promise<number> {
  return page.$eval(element, (host) => {
    const nodes = [...(host.shadowRoot?.querySelectorAll(':not(style)') ?? [])];
    for (const node of nodes) Object.assign(node, { marked: true });
    return nodes.length;
  });
}

/** How many nodes there are inside an element, and those that have come since they were marked. */
export function newNodes({ page }: Visit, element: string): Promise<{ all: number; fresh: string[] }> {
  return page.$eval(element, (host) => {
    const nodes = [...(host.shadowRoot?.querySelectorAll(':not(style)') ?? [])];
    const fresh = nodes.filter((node) => !('marked' in node)).map(({ localName }) => localName);
    return { all: nodes.length, fresh };
  });
}
