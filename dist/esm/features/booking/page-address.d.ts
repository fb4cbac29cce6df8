/** A page's address without what may name a person or a campaign: no query, no hash. Empty for what is no web page. */
export declare function pageAddress(href: string): string;
