const DIGITS = { numberingSystem: "latn" };
function prepareFormatters() {
  numberFormat("en").format(0);
}
const numberFormat = kept(
  (locale, options) => new Intl.NumberFormat(locale, { ...DIGITS, ...options })
);
const dateTimeFormat = kept(
  (locale, options) => new Intl.DateTimeFormat(locale, { ...DIGITS, ...options })
);
const pluralRules = kept(
  (locale, options) => new Intl.PluralRules(locale, options)
);
const listFormat = kept(
  (locale, options) => new Intl.ListFormat(locale, options)
);
function kept(make) {
  const made = /* @__PURE__ */ new Map();
  return (locale, options) => {
    const key = JSON.stringify([locale, options]);
    const known = made.get(key);
    if (known) return known;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}

export { dateTimeFormat, listFormat, numberFormat, pluralRules, prepareFormatters };
