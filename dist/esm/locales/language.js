import { languageTag } from '../language-tag.js';
import { bestCatalogue, englishFor } from './best-catalogue.js';
import { fetchTexts } from './fetch-texts.js';
import { hasTexts } from './loaded-texts.js';
import { showCatalogue } from './shown-catalogue.js';

const LONGEST_WAIT_MS = 5e3;
let pageTag = null;
let coming = null;
const listeners = /* @__PURE__ */ new Set();
function pageLanguage() {
  return pageTag;
}
function wantedLanguage() {
  return coming?.tag ?? pageTag;
}
function firstLanguage() {
  return pageTag === null && coming ? coming.settled : null;
}
function readyCatalogue(tag) {
  const best = bestCatalogue(tag);
  return hasTexts(best) ? best : englishFor(tag);
}
function setPageLanguage(written) {
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
    if (!hasTexts(catalogue)) void fetching.then(() => hasTexts(catalogue) && pageTag === tag && settle(tag));
  });
  coming = { tag, settled };
  return settled;
}
function loadLanguage(tag) {
  return fetchTexts(bestCatalogue(tag));
}
function settle(tag) {
  pageTag = tag;
  showCatalogue(readyCatalogue(tag));
  for (const listener of listeners) listener();
}
function withinLongestWait(coming2) {
  return Promise.race([coming2, new Promise((resolve) => void setTimeout(resolve, LONGEST_WAIT_MS))]);
}
function onLanguageChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export { firstLanguage, loadLanguage, onLanguageChange, pageLanguage, readyCatalogue, setPageLanguage, wantedLanguage, withinLongestWait };
