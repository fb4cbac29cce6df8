/**
 * The language tag for dates and numbers. It is the page's own tag, because its region decides the order of day and
 * month; but where our text is shown in another language than the page's, it is the tag of our text.
 * @param page the page's language tag, null where it is not known
 * @param shown the language tag of the text that we show
 */
export declare function formatLocale(page: string | null, shown: string): string;
