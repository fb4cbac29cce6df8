import { linkAddress } from '../../features/options/web-address.js';
import { moveToHeading, neighbour, type ReachableElement } from '../widget/page-neighbours.js';

/**
 * Where 'request an appointment' leads: to an address, to a place on this page, or nowhere. A place is reached by
 * script, not by a link: no entry in the history, and a page with `<base>` would be left by one.
 */
export type BookingWay = string | (() => void) | null;

/** Reads the `booking` attribute: `#id` is a place on this page, anything else an http(s) address; null where neither. */
export function namedWay(given: string): BookingWay {
  if (!given.startsWith('#'))
    return linkAddress(given, document.baseURI, (text, base) => new URL(text, base));
  const place: (HTMLElement & Partial<ReachableElement>) | null = document.getElementById(given.slice(1));
  return place && (() => (place.focusHeading ? place.focusHeading() : moveToHeading(place)));
}

/** The page's first appointment form. */
export function formOnPage(): BookingWay {
  return neighbour('appointment-form') && (() => neighbour('appointment-form')?.focusHeading());
}
