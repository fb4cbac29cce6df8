/**
 * Formatters for numbers, dates, lists and plural forms. Making one is slow (about a millisecond on a phone) and using
 * one is fast, so each is made once for a locale and its options, and then kept for the life of the page. A page has
 * few locales and few kinds of options, so the caches stay small.
 *
 * Every function throws a `RangeError` where the locale is no language tag or an option has no such value, as `Intl`
 * itself does.
 */

/**
 * The digits 0 to 9 in every language: those that stand in our texts, in telephone numbers and on the keys of a phone.
 * Some locales (`ar-EG`) would write others by themselves, so that a page would have both.
 */
const DIGITS = { numberingSystem: 'latn' };

/**
 * Lets the browser read its tables of languages, which it does for the first formatter of a page, whichever that is. A slow
 * phone takes 50 ms for it, so whoever renders a formatted text first asks for a task of its own.
 */
export function prepareFormatters(): void {
  numberFormat('en').format(0);
}

/** Writes numbers: `1,000`. */
export const numberFormat = kept(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, { ...DIGITS, ...options }),
);

/** Writes dates and times: `Tuesday, December 1`. Without a `timeZone` it uses the zone of the reader's device. */
export const dateTimeFormat = kept(
  (locale, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...DIGITS, ...options }),
);

/** Says which plural form a number takes in a language: `one`, `other` and so on. */
export const pluralRules = kept(
  (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/** Joins texts to a list: `Monday, Tuesday, and Friday`. */
export const listFormat = kept(
  (locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** The same function, but it makes each formatter only once. */
function kept<Options, Format>(
  make: (locale: string, options?: Options) => Format,
): (locale: string, options?: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = JSON.stringify([locale, options]);
    const known = made.get(key);
    if (known) return known;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}
