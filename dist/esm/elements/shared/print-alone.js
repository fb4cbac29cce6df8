import { supportsAdoptingStyleSheets } from 'lit';
import { showEverything } from './turns.js';

const MARK = "data-bp-printing";
const BACK_ON_PAGE = ["pointerdown", "keydown"];
const LONGEST_WAIT = 6e4;
function canPrint() {
  return typeof window !== "undefined" && typeof window.print === "function" && !isShutIn();
}
function isShutIn() {
  return window.self !== window.top && window.origin === "null" && location.protocol !== "file:";
}
function printAlone(element) {
  showEverything();
  const undo = [];
  if (supportsAdoptingStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@media print { :not([${MARK}], [${MARK}] *, :has([${MARK}])) { display: none !important } }`
    );
    for (let alone = element; alone; alone = leaveOutRest(alone, sheet, undo)) ;
  }
  undoOnce(() => undo.forEach((restore) => restore()));
  window.print();
}
function leaveOutRest(alone, sheet, undo) {
  const tree = alone.getRootNode();
  alone.setAttribute(MARK, "");
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  undo.push(() => {
    alone.removeAttribute(MARK);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return tree.host;
}
function undoOnce(undo) {
  const calledOff = new AbortController();
  const done = () => {
    calledOff.abort();
    clearTimeout(timer);
    undo();
  };
  const timer = setTimeout(done, LONGEST_WAIT);
  const { signal } = calledOff;
  window.addEventListener("afterprint", done, { signal });
  for (const type of BACK_ON_PAGE) window.addEventListener(type, done, { signal, capture: true });
}

export { canPrint, printAlone };
