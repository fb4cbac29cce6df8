const known = /* @__PURE__ */ new Map();
function formatLocale(page, shown) {
  const key = `${page ?? ""} ${shown}`;
  const locale = known.get(key) ?? bestLocale(page ?? shown, shown);
  known.set(key, locale);
  return locale;
}
function bestLocale(page, shown) {
  try {
    const wanted = new Intl.Locale(page);
    return wanted.language === new Intl.Locale(shown).language ? wanted.toString() : shown;
  } catch {
    return shown;
  }
}

export { formatLocale };
