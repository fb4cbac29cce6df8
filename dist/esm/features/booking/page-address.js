/** A page's address without what may name a person or a campaign: no query, no hash. Empty for what is no web page. */
function pageAddress(href) {
    const address = href.split(/[?#]/)[0] ?? '';
    return /^https?:/.test(address) ? address : '';
}

export { pageAddress };
