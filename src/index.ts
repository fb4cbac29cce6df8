/**
 * The script a clinic pastes, and the only place with side effects: page-wide options → registration → one global.
 * The second copy of the script on a page finds the global taken and leaves everything as it is.
 */
import { ELEMENT_NAMES } from './element-names.js';
import { registerElements } from './elements/register.js';
import { copyOf, isOfThisBuild, tellOfEarlier, THIS_COPY, type Copy } from './elements/shared/this-copy.js';
import { openCheckWhereAsked } from './embed/check-beside-script.js';
import { configure, followPage, takePageOptions } from './embed/page-options.js';
import { fillPlaceholders } from './embed/placeholders.js';
import { setPageLanguage } from './locales/language.js';
import { pageRegistry } from './page-registry.js';

// Who imports the script itself learns the tags and events from its types.
export type * from './package.js';

export interface BackPainWidgets {
  /** The version of the script that took the page. */
  readonly version: string;
  /** Upgrades our elements, placeholders and links in a part of the page apart from the document, now and later. */
  mount(root?: Node): void;
  /**
   * Sets options for the whole page, as `data-…` on the script tag does: `{ phone: '…', endpoint: '…' }`. They hold for
   * the elements that are there and those that come.
   */
  configure(options: Readonly<Record<string, string | number | boolean | null>>): void;
  /** Changes the language of all our elements; a tag without its own texts shows English. */
  setLocale(tag: string): Promise<void>;
}

declare global {
  interface Window {
    backPainWidgets?: BackPainWidgets;
  }
}

/**
 * What stands under our name: the script itself, or `{ options }` that a page has left there for it. An element with that
 * `id` is neither: the browser shows it under its name without making it a property of the window's own.
 */
function present(): Partial<BackPainWidgets> & { options?: unknown } {
  const value: unknown = Object.getOwnPropertyDescriptor(window, 'backPainWidgets')?.value;
  return typeof value === 'object' && value !== null ? value : {};
}

function start(): void {
  const { version, mount, options } = present();
  if (typeof mount === 'function') {
    const earlier = copyOnPage();
    if (earlier) tellOfEarlier(earlier);
    // For the panel of ?bp-check.
    if (version !== THIS_COPY.version || (earlier && !isOfThisBuild(earlier)))
      Object.assign(present(), { alsoHere: THIS_COPY.version });
    return;
  }
  window.backPainWidgets = {
    version: THIS_COPY.version,
    mount: (root = document) => {
      pageRegistry()?.upgrade(root);
      fillPlaceholders(root);
    },
    configure,
    setLocale: (tag) => setPageLanguage(tag),
  };
  openCheckWhereAsked(THIS_COPY.version);
  takePageOptions();
  if (options !== undefined) configure(options);
  tellOfTaken(registerElements());
  fillPlaceholders(document);
  followPage();
}

/** The copy of our code that registered the first of our tags. */
function copyOnPage(): Copy | undefined {
  return ELEMENT_NAMES.flatMap((name) => copyOf(pageRegistry()?.get(name)) ?? [])[0];
}

/** Tags that were taken before this script came. Of those of another version or build the author has heard already. */
function tellOfTaken(tags: readonly string[]): void {
  const taken = tags.flatMap((tag) => {
    const copy = copyOf(pageRegistry()?.get(tag));
    if (!copy) return tag;
    return isOfThisBuild(copy) ? `${tag} (${copy.address ?? 'address not known'})` : [];
  });
  if (taken.length > 0)
    console.warn(`back-pain-widgets: ${taken.join(', ')} already defined by another script.`);
}

start();
