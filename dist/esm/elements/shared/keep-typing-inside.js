const TYPING_EVENTS = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "mousedown",
  "mouseup",
  "pointerdown",
  "touchstart",
  "select",
  "selectstart",
  "copy",
  "cut",
  "paste",
  "dragstart",
  "drop",
  "contextmenu"
];
const FOR_THE_PAGE = ["Tab", "Escape"];
const TEXT_FIELD = 'textarea, input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="reset"])';
function keepTypingInside(root) {
  for (const type of TYPING_EVENTS) {
    root.addEventListener(type, (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.matches(TEXT_FIELD) || !root.contains(target)) return;
      if (event instanceof KeyboardEvent && FOR_THE_PAGE.includes(event.key)) return;
      event.stopPropagation();
    });
  }
}

export { keepTypingInside };
