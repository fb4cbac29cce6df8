/**
 * The language tag for dates and numbers: the page's own (its region decides the order of day and month), unless the
 * text is shown in another language than the page's.
 */
function formatLocale(page, shown) {
    try {
        const wanted = new Intl.Locale(page ?? shown);
        return wanted.language === new Intl.Locale(shown).language ? wanted.toString() : shown;
    }
    catch {
        return shown;
    }
}

export { formatLocale };
