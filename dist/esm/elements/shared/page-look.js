import { groundBelow, isReadable } from '../../features/appearance/ground.js';
import { onMediaChange } from './media-query.js';
import { elementsOnPage } from './page-query.js';

const DIMMEST_TEXT = "rgb(76, 95, 103)";
function wearPageLook(host, wrapper, level) {
  const surface = getComputedStyle(host).getPropertyValue("--bp-color-surface").trim();
  const ground = groundBelow(layersBelow(host));
  const needsGround = !isReadable(DIMMEST_TEXT, ground);
  wrapper.toggleAttribute("data-own-ground", surface !== "" ? surface !== "transparent" : needsGround);
  const look = headingOfPage(host, level);
  const set = (name, value) => {
    if (wrapper.style.getPropertyValue(name) !== (value ?? "")) wrapper.style.setProperty(name, value ?? "");
  };
  set("--_page-heading-family", look?.fontFamily);
  set("--_page-heading-weight", look?.fontWeight);
  set("--_page-heading-color", look && fitsTheme(look.color, wrapper, ground) ? look.color : void 0);
}
function fitsTheme(color, wrapper, ground) {
  const showsPage = wrapper.dataset["theme"] === "light" && !wrapper.hasAttribute("data-own-ground");
  return showsPage && isReadable(color, ground);
}
function layersBelow(host) {
  const layers = [];
  let element = host;
  while (element) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    layers.push({ color: backgroundColor, hasImage: backgroundImage !== "none" });
    element = parentOf(element);
  }
  return layers;
}
function parentOf(element) {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
function headingOfPage(host, level) {
  const outside = (selector) => elementsOnPage(selector).find(
    // What stands inside the element for a page without script is not painted, and so has no style.
    (heading2) => !host.contains(heading2) && getComputedStyle(heading2).fontFamily !== ""
  );
  const heading = outside(`h${level}`) ?? outside("h1, h2, h3");
  return heading && getComputedStyle(heading);
}
const listeners = /* @__PURE__ */ new Set();
let watches = false;
function onPageLookChange(listener) {
  listeners.add(listener);
  watchPage();
  return () => listeners.delete(listener);
}
function watchPage() {
  if (watches) return;
  watches = true;
  const tellAll = () => listeners.forEach((tell) => tell());
  const options = { attributes: true, attributeFilter: ["class", "style", "data-theme", "data-bs-theme"] };
  const observer = new MutationObserver(tellAll);
  for (const element of elementsOnPage("html, body")) observer.observe(element, options);
  addEventListener("load", tellAll);
  onMediaChange("(prefers-color-scheme: dark)", tellAll);
}

export { onPageLookChange, wearPageLook };
