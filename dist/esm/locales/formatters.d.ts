/**
 * Formatters for numbers, dates, lists and plural forms. Making one is slow (about a millisecond on a phone) and using
 * one is fast, so each is made once for a locale and its options, and then kept for the life of the page. A page has
 * few locales and few kinds of options, so the caches stay small.
 *
 * Every function throws a `RangeError` where the locale is no language tag or an option has no such value, as `Intl`
 * itself does.
 */
/**
 * Lets the browser read its tables of languages, which it does for the first formatter of a page, whichever that is. A slow
 * phone takes 50 ms for it, so whoever renders a formatted text first asks for a task of its own.
 */
export declare function prepareFormatters(): void;
/** Writes numbers: `1,000`. */
export declare const numberFormat: (locale: string, options?: Intl.NumberFormatOptions | undefined) => Intl.NumberFormat;
/** Writes dates and times: `Tuesday, December 1`. Without a `timeZone` it uses the zone of the reader's device. */
export declare const dateTimeFormat: (locale: string, options?: Intl.DateTimeFormatOptions | undefined) => Intl.DateTimeFormat;
/** Says which plural form a number takes in a language: `one`, `other` and so on. */
export declare const pluralRules: (locale: string, options?: Intl.PluralRulesOptions | undefined) => Intl.PluralRules;
/** Joins texts to a list: `Monday, Tuesday, and Friday`. */
export declare const listFormat: (locale: string, options?: Intl.ListFormatOptions | undefined) => Intl.ListFormat;
