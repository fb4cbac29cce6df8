import { within } from '../embed/page-nodes.js';
import { CheckPanel } from './panel/panel.js';

function openCheck(script) {
  if (within(document, "back-pain-check").length > 0) return;
  const open = () => new CheckPanel(script).open();
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", open, { once: true });
  else open();
}

export { openCheck };
