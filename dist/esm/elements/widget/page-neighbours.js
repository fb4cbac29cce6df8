/**
 * The three elements help each other on one page: the article leads to the guide, the guide to the form. They meet
 * through the document by tag name, never by import, so that each also works alone.
 */
function neighbour(tagName, page = document) {
    const found = page.querySelector(tagName);
    return typeof found?.focusHeading === 'function' ? found : null;
}
/** Brings a heading to the top and gives it focus; without a glide where the reader asked for less motion. */
function moveToHeading(target) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

export { moveToHeading, neighbour };
