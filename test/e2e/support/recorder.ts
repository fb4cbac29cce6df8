/**
 * Writes down all that a page's elements ever show and tell: texts, attributes, public properties, events. Two builds of
 * the same sources must come to the same lines, whatever their inner names.
 */
import type { Page } from 'puppeteer-core';

/** The public members of each element, by tag name. */
export type PublicMembers = Readonly<Record<string, readonly string[]>>;

declare global {
  interface Window {
    seen: Set<string>;
  }
}

/** Call it before the page is opened. */
export async function record(page: Page, members: PublicMembers): Promise<void> {
  await page.evaluateOnNewDocument(recordInPage, members);
}

/** Every line once, sorted. */
export async function recorded(page: Page): Promise<string[]> {
  return (await page.evaluate(() => [...window.seen])).sort();
}

/** Runs in the page. */
function recordInPage(members: PublicMembers): void {
  const seen = (window.seen = new Set<string>());
  // The same ids in both pages, so that references and requests can be compared.
  let drawn = 0;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(bytes: T): T => {
    if (bytes instanceof Uint8Array) bytes.fill((drawn += 7));
    return bytes;
  };
  const write = (host: Element, what: string, value: unknown) =>
    seen.add(
      `<${host.localName}> ${what}: ${typeof value === 'function' ? 'a function' : JSON.stringify(value)}`,
    );

  const look = (root: ShadowRoot) => {
    const { host } = root;
    for (const name of members[host.localName] ?? [])
      write(host, `.${name}`, (host as unknown as Record<string, unknown>)[name]);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const { name, value } of node.attributes)
          write(host, `<${node.localName} ${name}>`, value.replace(/\s+/g, ' ').trim());
      } else {
        const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        if (text) write(host, 'text', text);
      }
    }
  };

  // Called with its element as `this`, below.
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
    ?.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    new MutationObserver(() => look(root)).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    this.addEventListener('appointment-submit', (event) =>
      write(this, event.type, (event as Event & { request: unknown }).request),
    );
    return root;
  };
  for (const name of ['guide-start', 'guide-finish', 'appointment-sent', 'appointment-error'])
    document.addEventListener(name, (event) =>
      write(event.target as Element, name, (event as CustomEvent).detail ?? null),
    );
}
