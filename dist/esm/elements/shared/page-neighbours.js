import { isRendered, canBeOpened, openAround } from './open-around.js';
import { elementsOnPage } from './page-query.js';

function neighbour(tagName) {
  const ours = elementsOnPage(tagName).filter(
    (element) => typeof element.focusHeading === "function"
  );
  return ours.find(isRendered) ?? ours.find(canBeOpened) ?? null;
}
function goTo(element) {
  openAround(element);
  element.focusHeading();
}

export { goTo, neighbour };
