import { moveToHeading } from '../shared/move-to-heading.js';
import { openAround } from '../shared/open-around.js';

/**
 * Follows the links inside the article. The browser cannot do it: a fragment does not reach into a shadow root, and the
 * address bar is the clinic's, not ours. So a click (pressing Enter is one too) moves focus to the target, opens what is
 * folded around it, and the page's address stays as it is. With a modifier key the browser does what it always does.
 * @param showAll shows the parts of the article that are not there yet; called where a link leads to one of them
 * @returns the listener for clicks in `root`
 */
export function followLinks(root: ParentNode & Node, showAll: () => void): (click: Event) => void {
  return (click) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = click as MouseEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    // Clicks on what the clinic put into a slot come through here as well, and are not for us.
    if (!link || !root.contains(link) || metaKey || ctrlKey || shiftKey || altKey) return;
    // A reference leads back to the first mark that cites it.
    const wanted = link.hash.replace(/#cited-(.+)/, '.mark[data-sources~="$1"]');
    if (!root.querySelector(wanted)) showAll();
    const aim = root.querySelector<HTMLElement>(wanted);
    if (!aim) return;
    click.preventDefault();
    openAround(aim);
    moveToHeading(aim);
  };
}
