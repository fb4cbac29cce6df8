/**
 * The page's language: one for all our elements, never the browser's. It holds the full BCP 47 tag (its region decides
 * the emergency number and the units) apart from the catalogue that the text is shown in, which may be a nearer or a
 * fallback one.
 */
import { languageTag } from '../language-tag.js';
import { bestCatalogue, englishFor } from './best-catalogue.js';
import { fetchTexts } from './fetch-texts.js';
import { hasTexts } from './loaded-texts.js';
import { showCatalogue, type Catalogue } from './shown-catalogue.js';

/**
 * A page waits so long for the words of its language before it is shown in English: long enough for a slow connection
 * (15 kB at 50 kbit/s take 2.4 s), short enough for somebody who needs help. Words that come later are shown then.
 */
const LONGEST_WAIT_MS = 5_000;

let pageTag: string | null = null;
let coming: { tag: string; settled: Promise<void> } | null = null;
const listeners = new Set<() => void>();

/** The page's language tag, or null before any element or the script has settled it. */
export function pageLanguage(): string | null {
  return pageTag;
}

/** The language that the page is to have, whether or not its words are there; null where nobody has said. */
export function wantedLanguage(): string | null {
  return coming?.tag ?? pageTag;
}

/**
 * Resolves when the page has its first language; null where it has one. Until then nothing of ours is to be painted, so
 * that no page is seen in English first.
 */
export function firstLanguage(): Promise<void> | null {
  return pageTag === null && coming ? coming.settled : null;
}

/** The catalogue to show a page with this tag in: the best one, or English while its words are not there. */
export function readyCatalogue(tag: string): Catalogue {
  const best = bestCatalogue(tag);
  return hasTexts(best) ? best : englishFor(tag);
}

/**
 * Settles or changes the page's language. A tag we have no catalogue for shows English and keeps its region. Where the
 * words are there already, everybody is told before this returns, so that a first render needs no second one; both
 * Englishes always are. Other words are fetched first; what is shown stays as it is until then. Never rejects.
 */
export function setPageLanguage(written: string): Promise<void> {
  const tag = languageTag(written);
  if (coming?.tag === tag) return coming.settled;
  const catalogue = bestCatalogue(tag);
  if (hasTexts(catalogue)) {
    coming = null;
    settle(tag);
    return Promise.resolve();
  }
  const fetching = fetchTexts(catalogue);
  const settled = withinLongestWait(fetching).then(() => {
    if (coming?.settled !== settled) return;
    coming = null;
    settle(tag);
    // Words that come after the wait.
    if (!hasTexts(catalogue)) void fetching.then(() => hasTexts(catalogue) && pageTag === tag && settle(tag));
  });
  coming = { tag, settled };
  return settled;
}

/**
 * Fetches the words of a language before a page needs them, or for elements that are rendered on a server. Resolves also
 * where they cannot be had: then English is shown, and the console says why.
 */
export function loadLanguage(tag: string): Promise<void> {
  return fetchTexts(bestCatalogue(tag));
}

function settle(tag: string): void {
  pageTag = tag;
  showCatalogue(readyCatalogue(tag));
  for (const listener of listeners) listener();
}

/** Resolves with what is waited for, or when a page has waited long enough to be shown without it. */
export function withinLongestWait(coming: Promise<void>): Promise<void> {
  return Promise.race([coming, new Promise<void>((resolve) => void setTimeout(resolve, LONGEST_WAIT_MS))]);
}

/** Calls back after each change of language; returns the way to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
