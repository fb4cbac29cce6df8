import { linkAddress } from '../../features/options/web-address.js';
import { moveToHeading } from '../shared/move-to-heading.js';
import { openAround } from '../shared/open-around.js';
import { goTo, neighbour, type ReachableElement } from '../shared/page-neighbours.js';

/**
 * Where 'request an appointment' leads: to an address, to something on this page, or nowhere. Something on this page is
 * reached by script and not by a link, because a link would make an entry in the history, and on a page with `<base>`
 * it would lead to another page.
 */
export type BookingWay = string | (() => void) | null;

/** Reads the `booking` attribute: `#id` names an element of this page, anything else is an http(s) address. */
export function namedWay(given: string): BookingWay {
  // A result is only ever shown after somebody answered, so on a server there is nothing to look for.
  if (typeof document === 'undefined') return null;
  if (!given.startsWith('#'))
    return linkAddress(given, document.baseURI, (text, base) => new URL(text, base));
  const target: (HTMLElement & Partial<ReachableElement>) | null = document.getElementById(given.slice(1));
  return (
    target &&
    (() => {
      openAround(target);
      if (target.focusHeading) target.focusHeading();
      else moveToHeading(target);
    })
  );
}

/** The page's first appointment form that a patient can be led to. */
export function formOnPage(): BookingWay {
  if (typeof document === 'undefined') return null;
  const form = neighbour('appointment-form');
  return form && (() => goTo(form));
}
