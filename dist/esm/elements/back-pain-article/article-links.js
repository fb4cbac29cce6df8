import { moveToHeading } from '../widget/page-neighbours.js';

/**
 * Links inside the article. A fragment does not reach into a shadow root, and the address bar is the clinic's, not
 * ours: so a click (Enter is one too) moves focus to the target, and the page's hash stays as it is. With a modifier key
 * the browser does what it always does.
 * @returns the listener for clicks in `root`
 */
function followLinks(root) {
    let lastMark;
    return (click) => {
        const { target, metaKey, ctrlKey, shiftKey, altKey } = click;
        const link = target.closest('a[href^="#"]');
        // What the clinic put into a slot bubbles through here as well, and is none of ours.
        if (!link || !root.contains(link) || metaKey || ctrlKey || shiftKey || altKey)
            return;
        // From a reference back to the mark the reader came from, else to the first that cites it.
        const wanted = link.hash.replace(/#cited(.+)/, '.mark[href="#reference$1"]');
        const places = [...root.querySelectorAll(wanted)];
        const place = places.find((each) => each === lastMark) ?? places[0];
        if (!place)
            return;
        click.preventDefault();
        if (link.matches('.mark'))
            lastMark = link;
        moveToHeading(place);
    };
}

export { followLinks };
