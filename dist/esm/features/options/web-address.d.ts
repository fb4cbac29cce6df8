/**
 * Where a link or a request may lead. Only the schemes named here ever become a link or receive a request:
 * `javascript:`, `data:` and the like are refused whatever their case or the control characters hidden in them.
 */
/** The part of a URL parser that is needed; the page passes its own `URL` (this layer knows no DOM). */
export type ParseUrl = (address: string, base: string) => {
    protocol: string;
    hostname: string;
    href: string;
};
/** An absolute URL that a patient's browser may open as a link, or null. */
export declare function linkAddress(text: string | null, base: string, parse: ParseUrl): string | null;
/** An absolute URL that may receive a patient's data: https, or http on the loopback interface; else null. */
export declare function deliveryAddress(text: string | null, base: string, parse: ParseUrl): string | null;
