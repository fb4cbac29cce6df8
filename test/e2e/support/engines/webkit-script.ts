/** Runs a function of the test inside a page by WebDriver, and brings back its value and what the page recorded meanwhile. */
import { RECORD, type Recorded } from './recorder.js';
import { elementReference, referencedElement, WebDriverError, type WebDriverSession } from './webdriver.js';

export type PageFunction = string | ((...args: never[]) => unknown);

/** An element in a page, for as long as the page is there. */
export interface ElementLike {
  readonly id: string;
}

export interface Ran {
  value: unknown;
  /** An element as the value. */
  element: string | null;
  url: string;
  recorded: Recorded[];
}

/** Part of the driver's script: a policy that forbids `eval` does not forbid this. */
const callOf = (run: PageFunction): string =>
  typeof run === 'string' ? `(() => (${run}))` : `(${String(run)})`;

export async function runInPage(
  session: WebDriverSession,
  run: PageFunction,
  args: readonly unknown[],
): Promise<Ran> {
  const script = `
    const args = [...arguments];
    const done = args.pop();
    const __name = (it) => it;
    const recorded = globalThis[${RECORD}] ?? [];
    const tell = (outcome) => done({ ...outcome, url: location.href, recorded: recorded.splice(0) });
    new Promise((value) => value(${callOf(run)}(...args))).then(
      // The driver would make null of undefined.
      (value) => tell(value === undefined ? {} : { value }),
      (error) => tell({ error: String(error?.stack ? error + ' at ' + error.stack : error) }),
    );`;
  const answer = (await session.post('/execute/async', { script, args: args.map(passed) })) as {
    value?: unknown;
    error?: string;
    url: string;
    recorded: Recorded[];
  };
  if (answer.error !== undefined) throw new WebDriverError('in the page', answer.error);
  const { value, url, recorded } = answer;
  return { value, element: referencedElement(value), url, recorded };
}

const passed = (value: unknown): unknown =>
  value instanceof Object && 'id' in value && 'page' in value
    ? elementReference((value as unknown as ElementLike).id)
    : value;

/** Source of a statement that calls the function; its arguments are written as JSON. */
export const statement = (run: PageFunction, args: readonly unknown[]): string =>
  typeof run === 'string'
    ? run
    : `(() => { const __name = (it) => it; (${String(run)})(${args.map((it) => JSON.stringify(it)).join()}); })()`;

/**
 * Runs in the page: elements by a selector in which `>>>` reaches into shadow roots at any depth, as in puppeteer.
 * Searched from an element, or from the document.
 */
export function findAll(selector: string, from: Element | null): Element[] {
  const [first = '', ...inner] = selector.split('>>>').map((part) => part.trim());
  const rootsIn = (root: Element | ShadowRoot): (Element | ShadowRoot)[] => [
    root,
    ...[root, ...root.querySelectorAll('*')].flatMap((it) =>
      it instanceof Element && it.shadowRoot ? rootsIn(it.shadowRoot) : [],
    ),
  ];
  let found: Element[] = [...(from ?? document).querySelectorAll(first)];
  for (const part of inner)
    found = [...new Set(found.flatMap(rootsIn).flatMap((root) => [...root.querySelectorAll(part)]))];
  return found;
}

/** Runs in the page: whether there is anything of it to be seen. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

/** A source is run as it is, so that one function can be put into another. */
export const asFunction = (source: string): PageFunction =>
  Object.assign(() => undefined, { toString: () => source });
