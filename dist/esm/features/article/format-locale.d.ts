/**
 * The language tag for dates and numbers: the page's own (its region decides the order of day and month), unless the
 * text is shown in another language than the page's.
 */
export declare function formatLocale(page: string | null, shown: string): string;
