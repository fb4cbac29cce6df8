import { addTexts, hasTexts } from './loaded-texts.js';
import type { Catalogue } from './shown-catalogue.js';
import { textsOf } from './texts-source.js';

const fetching = new Map<Catalogue, Promise<void>>();
const complained = new Set<Catalogue>();

/**
 * Fetches the words of a catalogue when a page first needs them. Resolves when they are there, or cannot be had: then the
 * author of the page is told once. Never rejects.
 */
export function fetchTexts(catalogue: Catalogue): Promise<void> {
  if (hasTexts(catalogue)) return Promise.resolve();
  const known = fetching.get(catalogue) ?? fetchOnce(catalogue);
  fetching.set(catalogue, known);
  return known;
}

async function fetchOnce(catalogue: Catalogue): Promise<void> {
  try {
    addTexts(catalogue, await textsOf(catalogue));
  } catch (error) {
    if (complained.has(catalogue)) return;
    complained.add(catalogue);
    console.warn(`back-pain-widgets: English is shown, as the texts in "${catalogue}" cannot be had.`, error);
  } finally {
    // Who asks again may have more luck.
    fetching.delete(catalogue);
  }
}
