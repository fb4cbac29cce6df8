/**
 * Page-wide options: any element attribute, prefixed `data-`, on the script tag. Optimisers move, delay or rewrite the
 * tag, so `currentScript` may be null: then it is the tag with our file name or with `data-bp-config`.
 */
const FILE_NAME = /\/back-pain-widgets(\.[\w.-]+)?\.js([?#]|$)/;

export function findOwnScript(page: Document = document): HTMLElement | null {
  const current = page.currentScript;
  if (current instanceof HTMLElement && isOurs(current)) return current;
  return [...page.querySelectorAll<HTMLElement>('script')].find(isOurs) ?? null;
}

/** Attribute name (`privacy-url`, `field-utm_source`) → value, from the tag's `data-…` attributes. */
export function readScriptOptions(script: HTMLElement | null): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const { name, value } of script?.attributes ?? []) {
    if (name.startsWith('data-')) options.set(name.slice('data-'.length), value);
  }
  return options;
}

function isOurs(script: HTMLElement): boolean {
  return script.hasAttribute('data-bp-config') || FILE_NAME.test(script.getAttribute('src') ?? '');
}
