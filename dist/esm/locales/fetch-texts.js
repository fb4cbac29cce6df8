import { hasTexts, addTexts } from './loaded-texts.js';
import { textsOf } from './texts-source.js';

const fetching = /* @__PURE__ */ new Map();
const complained = /* @__PURE__ */ new Set();
function fetchTexts(catalogue) {
  if (hasTexts(catalogue)) return Promise.resolve();
  const known = fetching.get(catalogue) ?? fetchOnce(catalogue);
  fetching.set(catalogue, known);
  return known;
}
async function fetchOnce(catalogue) {
  try {
    addTexts(catalogue, await textsOf(catalogue));
  } catch (error) {
    if (complained.has(catalogue)) return;
    complained.add(catalogue);
    console.warn(`back-pain-widgets: English is shown, as the texts in "${catalogue}" cannot be had.`, error);
  } finally {
    fetching.delete(catalogue);
  }
}

export { fetchTexts };
