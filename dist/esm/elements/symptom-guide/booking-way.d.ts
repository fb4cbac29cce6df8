/**
 * Where 'request an appointment' leads: to an address, to something on this page, or nowhere. Something on this page is
 * reached by script and not by a link, because a link would make an entry in the history, and on a page with `<base>`
 * it would lead to another page.
 */
export type BookingWay = string | (() => void) | null;
/** Reads the `booking` attribute: `#id` names an element of this page, anything else is an http(s) address. */
export declare function namedWay(given: string): BookingWay;
/** The page's first appointment form that a patient can be led to. */
export declare function formOnPage(): BookingWay;
