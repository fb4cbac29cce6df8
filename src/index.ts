/**
 * The script a clinic pastes, and the only place with side effects: page-wide options → registration → one global.
 * The second copy of the script on a page finds the global taken and leaves everything as it is.
 */
// First, so that the texts stand together in the script: they compress better among their like.
import './content/prose.js';
import './content/sources/index.js';
import { registerElements } from './elements/register.js';
import { setPageDefaults } from './elements/widget/page-defaults.js';
import { joined } from './elements/widget/shared-runtime.js';
import { whenThereIsAPlace } from './embed/places.js';
import { findOwnScript, readScriptOptions } from './embed/script-options.js';
import { setPageLanguage } from './locales/language.js';

const VERSION = '__VERSION__';

export interface BackPainWidgets {
  /** The version of the script that took the page. */
  readonly version: string;
  /** Upgrades our elements, placeholders and links in a part of the page apart from the document, now and later. */
  mount(root?: Node): void;
  /** Changes the language of all our elements; a tag without its own texts shows English. */
  setLocale(tag: string): Promise<void>;
}

declare global {
  interface Window {
    backPainWidgets?: BackPainWidgets;
  }
}

/** Most pages hold the elements themselves: what makes them of placeholders and links is fetched with the first of these. */
function fillPlaceholders(root: Node): void {
  whenThereIsAPlace(root, () => {
    void import('./embed/placeholders.js').then(
      (part) => joined(part).fillPlaceholders(root),
      () => undefined,
    );
  });
}

function start(): void {
  const present = window.backPainWidgets;
  if (present) {
    if (present.version !== VERSION) {
      console.warn(`back-pain-widgets ${VERSION}: ${present.version} is already on this page and stays.`);
    }
    return;
  }
  window.backPainWidgets = {
    version: VERSION,
    mount: (root = document) => {
      customElements.upgrade(root);
      fillPlaceholders(root);
    },
    setLocale: (tag) => setPageLanguage(tag),
  };
  setPageDefaults(readScriptOptions(findOwnScript()));
  const taken = registerElements();
  if (taken.length > 0) {
    console.warn(`back-pain-widgets: ${taken.join()} already defined by another script.`);
  }
  fillPlaceholders(document);
}

start();
