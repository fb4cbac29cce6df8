/**
 * Page-wide options: any element attribute, prefixed `data-`, on the script tag. Optimisers move, delay or rewrite the
 * tag, so `currentScript` may be null: then it is the tag with our file name or with `data-bp-config`.
 */
import { isOption } from './option-names.js';
import { runningScript, within } from './page-nodes.js';

/** With its version or a hash in its name, too; not the script for the page around a frame, which takes no options. */
const FILE_NAME = /\/back-pain-widgets(?!\.frames\.js)(-\d[\w.-]*|\.[\w.-]+)?\.js$/i;

/** Our own tags, in the order in which their options count: a later one over an earlier one. */
export function ownScripts(page: Document = document): HTMLScriptElement[] {
  const running = runningScript(page);
  const named = within<HTMLElement>(page, 'script').filter(isOwnScript);
  return named.length > 0 || !running ? named : [running].filter(isOwnScript);
}

export function isOwnScript(node: Node): node is HTMLScriptElement {
  return (
    node instanceof HTMLScriptElement && (node.hasAttribute('data-bp-config') || FILE_NAME.test(pathOf(node)))
  );
}

/** Attribute name (`privacy-url`, `field-utm_source`) → value, from the tag's `data-…` attributes. */
export function readScriptOptions(script: HTMLElement): Map<string, string> {
  const options = new Map<string, string>();
  for (const { name, value } of script.attributes) {
    const option = name.slice('data-'.length);
    // Optimisers have their own attributes there.
    if (name.startsWith('data-') && isOption(option)) options.set(option, value);
  }
  return options;
}

/** Of the address that the browser fetches: as it is written it may be relative, and a query may hold any name. */
function pathOf({ src }: HTMLScriptElement): string {
  try {
    return new URL(src).pathname;
  } catch {
    return '';
  }
}
