import { moveToHeading } from '../shared/move-to-heading.js';
import { openAround } from '../shared/open-around.js';

function followLinks(root, showAll) {
  return (click) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey } = click;
    const link = target.closest('a[href^="#"]');
    if (!link || !root.contains(link) || metaKey || ctrlKey || shiftKey || altKey) return;
    const wanted = link.hash.replace(/#cited-(.+)/, '.mark[data-sources~="$1"]');
    if (!root.querySelector(wanted)) showAll();
    const aim = root.querySelector(wanted);
    if (!aim) return;
    click.preventDefault();
    openAround(aim);
    moveToHeading(aim);
  };
}

export { followLinks };
