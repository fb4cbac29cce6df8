import { linkAddress } from '../../features/options/web-address.js';
import { moveToHeading } from '../shared/move-to-heading.js';
import { openAround } from '../shared/open-around.js';
import { neighbour, goTo } from '../shared/page-neighbours.js';

function namedWay(given) {
  if (typeof document === "undefined") return null;
  if (!given.startsWith("#"))
    return linkAddress(given, document.baseURI, (text, base) => new URL(text, base));
  const target = document.getElementById(given.slice(1));
  return target && (() => {
    openAround(target);
    if (target.focusHeading) target.focusHeading();
    else moveToHeading(target);
  });
}
function formOnPage() {
  if (typeof document === "undefined") return null;
  const form = neighbour("appointment-form");
  return form && (() => goTo(form));
}

export { formOnPage, namedWay };
