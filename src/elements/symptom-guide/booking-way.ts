import { linkAddress } from '../../features/options/web-address.js';
import { moveToHeading, neighbour, type ReachableElement } from '../widget/page-neighbours.js';

/** Where 'request an appointment' leads: to a place on this page, to an address, or nowhere. */
export type BookingWay = { go: () => void } | { address: string } | null;

/**
 * Reads the `booking` attribute: `#id` is a place on this page, anything else an address. A place is reached by script,
 * not by a link: no entry in the history, and a page with `<base>` would be left by one.
 * @returns `understood` is false where the value was given but is no place and no http(s) address; then, as without the
 * attribute, the page's first appointment form is taken
 */
export function bookingWay(given: string | null): { way: BookingWay; understood: boolean } {
  if (given === null) return { way: formOnPage(), understood: true };
  if (given.startsWith('#')) {
    const place = document.getElementById(given.slice(1));
    return place
      ? { way: { go: () => reach(place) }, understood: true }
      : { way: formOnPage(), understood: false };
  }
  const address = linkAddress(given, document.baseURI, (text, base) => new URL(text, base));
  return address === null ? { way: formOnPage(), understood: false } : { way: { address }, understood: true };
}

function formOnPage(): BookingWay {
  return neighbour('appointment-form') && { go: () => neighbour('appointment-form')?.focusHeading() };
}

function reach(place: HTMLElement): void {
  const ours: Partial<ReachableElement> = place;
  if (typeof ours.focusHeading === 'function') ours.focusHeading();
  else moveToHeading(place);
}
