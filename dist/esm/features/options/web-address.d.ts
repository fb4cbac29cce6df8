/**
 * Where a link or a request may lead. Only the schemes named here ever become a link or receive a request:
 * `javascript:`, `data:` and the like are refused whatever their case or the control characters hidden in them.
 */
/** The part of a URL parser that is needed; the page passes its own `URL` (this layer knows no DOM). */
export type ParseUrl = (address: string, base: string) => {
    protocol: string;
    hostname: string;
    href: string;
    username?: string;
};
/** An absolute URL that a patient's browser may open as a link, or null. */
export declare function linkAddress(text: string | null, base: string, parse: ParseUrl): string | null;
/** An absolute URL that may receive a patient's data: https, or http on the loopback interface; else null. */
export declare function deliveryAddress(text: string | null, base: string, parse: ParseUrl): string | null;
/** Whether something of an example was left in an address: `YOUR-SITE`, `{form_id}`, `…`. */
export declare function holdsExample(address: string): boolean;
/**
 * What an endpoint may be: an address with its scheme, or a path of the page's own site. A name alone
 * (`clinic.example/api`) and an e-mail address would be read as files beside the page, where requests are lost.
 * @param base empty where no page is known: HTML is then rendered for one, and an example in it is filled in later
 */
export declare function endpointAddress(text: string | null, base: string, parse: ParseUrl): string | null;
/**
 * Whether a host name means the very machine that asks: what is sent there travels on no network.
 * @param hostname as in a URL: lower case, an IPv6 address in brackets
 */
export declare function isLoopbackHost(hostname: string): boolean;
