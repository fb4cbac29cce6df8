const known = new Map<string, string>();

/**
 * The language tag for dates and numbers. It is the page's own tag, because its region decides the order of day and
 * month; but where our text is shown in another language than the page's, it is the tag of our text.
 * @param page the page's language tag, null where it is not known
 * @param shown the language tag of the text that we show
 */
export function formatLocale(page: string | null, shown: string): string {
  const key = `${page ?? ''} ${shown}`;
  const locale = known.get(key) ?? bestLocale(page ?? shown, shown);
  known.set(key, locale);
  return locale;
}

function bestLocale(page: string, shown: string): string {
  try {
    const wanted = new Intl.Locale(page);
    return wanted.language === new Intl.Locale(shown).language ? wanted.toString() : shown;
  } catch {
    return shown;
  }
}
