import { linkAddress } from '../../features/options/web-address.js';
import { moveToHeading, neighbour } from '../widget/page-neighbours.js';

/** Reads the `booking` attribute: `#id` is a place on this page, anything else an http(s) address; null where neither. */
function namedWay(given) {
    if (!given.startsWith('#'))
        return linkAddress(given, document.baseURI, (text, base) => new URL(text, base));
    const place = document.getElementById(given.slice(1));
    return place && (() => (place.focusHeading ? place.focusHeading() : moveToHeading(place)));
}
/** The page's first appointment form. */
function formOnPage() {
    return neighbour('appointment-form') && (() => neighbour('appointment-form')?.focusHeading());
}

export { formOnPage, namedWay };
