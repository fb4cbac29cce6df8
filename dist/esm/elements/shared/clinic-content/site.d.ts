/** A clinic's own site: where the page came from, and where the script came from. */
export declare function siteOrigins(): (string | null)[];
export declare const parseUrl: (address: string, base: string) => URL;
