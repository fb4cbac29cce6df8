import { ELEMENT_NAMES, isElementName } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import { allRoots } from './all-roots.js';
import { startTag, placeOf } from './place-of.js';

const ANY_ELEMENT = ELEMENT_NAMES.join();
const PARTS_OF_PAGE = `main,header,footer,nav,aside,article,section,h1,h2,script:not([type]),${ANY_ELEMENT}`;
function isOurClass(made) {
  return optionsOf(made).includes("heading-level");
}
function optionsOf(made) {
  return made?.observedAttributes ?? [];
}
function isOurs(element) {
  return isElementName(element.localName) || element.localName === "back-pain-check";
}
function elementsOnPage() {
  return allRoots(isOurs).flatMap((root) => within(root, ANY_ELEMENT));
}
function readElement(element) {
  return {
    name: element.localName,
    place: placeOf(element),
    life: lifeOf(element),
    unseen: unseenBy(element),
    swallowed: within(element, PARTS_OF_PAGE).filter(
      (part) => !part.closest("[slot],[data-bp]") || ELEMENT_NAMES.some((name) => name === part.localName)
    ).slice(0, 5).map((part) => startTag(part))
  };
}
function lifeOf(element) {
  const made = customElements.get(element.localName);
  if (!made) return "lifeless";
  if (!isOurClass(made)) return "foreign";
  if (!(element instanceof made)) return "lifeless";
  return element.hasUpdated === true ? "alive" : "waiting";
}
function unseenBy(element) {
  if (element.getClientRects().length === 0) return "not shown";
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return "no room";
  const style = getComputedStyle(element);
  return style.visibility !== "visible" || isTransparent(element) ? "invisible" : null;
}
function isTransparent(element) {
  for (let around = element; around; around = around.parentElement)
    if (Number(getComputedStyle(around).opacity) < 0.05) return true;
  return false;
}

export { elementsOnPage, isOurClass, isOurs, optionsOf, readElement };
