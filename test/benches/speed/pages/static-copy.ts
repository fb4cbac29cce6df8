/**
 * The same content as static HTML: what an element shows, once all of it is shown, as a page without any script.
 *
 * The copy is a Declarative Shadow Root with the element's own style sheets in a `<style>`. So the browser parses the
 * same nodes, matches the same rules in the same scope and paints the same picture: what is left between the copy and
 * the element is what the script costs. The same in a plain wrapper would need rewritten selectors, which match at
 * another price, and sheets that collide.
 */
import type { Page } from 'puppeteer-core';
import type { ElementName } from './groups.js';

/** Selector of what holds all that an element shows. */
export const WRAPPER = '[part~="base"]';

export interface Rendered {
  /** The inner HTML of the shadow root. */
  html: string;
  css: string;
  /** How many elements its wrapper holds. */
  elements: number;
  /** On the page, in CSS pixels. */
  height: number;
}

/** Reads an element of the page as it stands. */
export async function rendered(page: Page, element: string): Promise<Rendered> {
  return page.evaluate(
    (name, wrapper) => {
      const host = document.querySelector(name);
      const root = host?.shadowRoot;
      if (!host || !root) throw new Error(`<${name}> has not been upgraded.`);
      const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
      return {
        html: [...root.children]
          .filter((child) => child.localName !== 'style')
          .map((child) => child.outerHTML)
          .join(''),
        css: sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
        elements: root.querySelectorAll(`${wrapper} *`).length,
        height: host.getBoundingClientRect().height,
      };
    },
    element,
    WRAPPER,
  );
}

export function staticCopy(element: ElementName, { html, css }: Pick<Rendered, 'html' | 'css'>): string {
  return `<${element}><template shadowrootmode="open"><style>${css}</style>${withoutComments(html)}</template></${element}>`;
}

/** The template library marks its places with comments, which nobody would write. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}
