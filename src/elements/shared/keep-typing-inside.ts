/**
 * A page's own shortcuts must not take the keys of somebody who types into a field of ours. Such shortcuts spare the
 * fields that `event.target` shows them; what happens inside a shadow root seems to come from the element itself. So
 * what belongs to typing ends at the shadow root, except the keys that a page must hear to close or to leave a dialog.
 */
const TYPING_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'mousedown',
  'mouseup',
  'pointerdown',
  'touchstart',
  'select',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
  'contextmenu',
];

const FOR_THE_PAGE = ['Tab', 'Escape'];

const TEXT_FIELD =
  'textarea, input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="reset"])';

/** Listens in the root, once for its whole life. What the page has put into a slot is the page's, and goes on to it. */
export function keepTypingInside(root: Node): void {
  for (const type of TYPING_EVENTS) {
    root.addEventListener(type, (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.matches(TEXT_FIELD) || !root.contains(target)) return;
      if (event instanceof KeyboardEvent && FOR_THE_PAGE.includes(event.key)) return;
      event.stopPropagation();
    });
  }
}
