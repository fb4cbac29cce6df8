import { groundBelow, isReadable } from '../../features/appearance/ground.js';
import { onMediaChange } from './media-query.js';
import { elementsOnPage } from './page-query.js';

const DIMMEST_TEXT = "rgb(76, 95, 103)";
function lookAround(host, level) {
  return {
    surface: getComputedStyle(host).getPropertyValue("--bp-color-surface").trim(),
    ground: groundBelow(layersBelow(host)),
    heading: headingOfPage(host, level)
  };
}
function wearPageLook(wrapper, { surface, ground, heading }) {
  const needsGround = !isReadable(DIMMEST_TEXT, ground);
  wrapper.toggleAttribute("data-own-ground", surface !== "" ? surface !== "transparent" : needsGround);
  const set = (name, value) => {
    if (wrapper.style.getPropertyValue(name) !== (value ?? "")) wrapper.style.setProperty(name, value ?? "");
  };
  set("--_page-heading-family", heading?.fontFamily);
  set("--_page-heading-weight", heading?.fontWeight);
  set(
    "--_page-heading-color",
    heading && fitsTheme(heading.color, wrapper, ground) ? heading.color : void 0
  );
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
    (heading) => !host.contains(heading) && getComputedStyle(heading).fontFamily !== ""
  );
  const found = outside(`h${level}`) ?? outside("h1, h2, h3");
  if (!found) return void 0;
  const { fontFamily, fontWeight, color } = getComputedStyle(found);
  return { fontFamily, fontWeight, color };
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

export { lookAround, onPageLookChange, wearPageLook };
