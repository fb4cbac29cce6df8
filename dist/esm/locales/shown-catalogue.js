import { sourceLocale } from './generated/locale-codes.js';

let shown = sourceLocale;
function shownLocale() {
  return shown;
}
function showCatalogue(catalogue) {
  shown = catalogue;
}
function inCatalogue(catalogue, make) {
  const before = shown;
  shown = catalogue;
  try {
    return make();
  } finally {
    shown = before;
  }
}
function inShownCatalogue(make) {
  const catalogue = shown;
  return () => inCatalogue(catalogue, make);
}

export { inCatalogue, inShownCatalogue, showCatalogue, shownLocale };
