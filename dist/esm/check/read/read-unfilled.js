import { ELEMENT_NAMES, isElementName } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import { PLACES, BY_VISITORS } from '../../embed/places.js';
import { nearMiss } from '../../features/check/near-miss.js';
import { allRoots } from './all-roots.js';
import { placeOf, startTag } from './place-of.js';
import { isOurs } from './read-elements.js';

const ANY_ELEMENT = ELEMENT_NAMES.join();
const IN_TEXT = new RegExp(`<(?:${ELEMENT_NAMES.join("|")})\\b`);
const CODE = "script,style,code,pre,textarea,template,noscript,back-pain-check";
function readUnfilled() {
  return [
    ...allRoots(isOurs).flatMap((root) => [
      ...within(root, `${PLACES},form[data-bp]`).filter((place) => !place.closest(ANY_ELEMENT) && !isFilled(place)).map(unfilled),
      ...within(root, "*").flatMap((element) => misspelt(element) ?? [])
    ]),
    ...shownAsText()
  ];
}
function isFilled(place) {
  const next = place.nextElementSibling;
  return place.localName === "a" ? next !== null && isElementName(next.localName) : within(place, ANY_ELEMENT).length > 0;
}
function unfilled(place) {
  const isLink = place.localName === "a";
  const name = isLink ? place.pathname.replace(/.*\/|\.html$/g, "") : place.getAttribute("data-bp") ?? "";
  const facts = { markup: startTag(place, isLink ? "href" : "data-bp"), place: placeOf(place), meant: null };
  if (place.localName === "form") return { ...facts, why: "form" };
  if (place.closest(BY_VISITORS)) return { ...facts, why: "comment" };
  if (!isElementName(name)) return { ...facts, why: "unknown name", meant: nearMiss(name, ELEMENT_NAMES) };
  return { ...facts, why: place.getRootNode() instanceof ShadowRoot ? "shadow" : "unknown" };
}
function misspelt(element) {
  const { localName } = element;
  const isUnknown = element instanceof HTMLUnknownElement || localName.includes("-") && !customElements.get(localName);
  if (!isUnknown || isOurs(element)) return null;
  const meant = nearMiss(localName, ELEMENT_NAMES);
  return meant === null ? null : { markup: startTag(element), place: placeOf(element), why: "misspelt tag", meant };
}
function shownAsText() {
  const found = [];
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const code = IN_TEXT.exec(text.nodeValue ?? "")?.[0];
    if (code !== void 0 && !text.parentElement?.closest(CODE))
      found.push({ markup: `${code}>`, place: placeOf(text), why: "shown as text", meant: null });
  }
  return found;
}

export { readUnfilled };
