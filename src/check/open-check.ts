import { within } from '../embed/page-nodes.js';
import type { RunningScript } from '../embed/running-script.js';
import { CheckPanel } from './panel/panel.js';

/** Opens the panel once the page has been read to its end: what stands below the script belongs to it. */
export function openCheck(script: RunningScript): void {
  if (within(document, 'back-pain-check').length > 0) return;
  const open = (): void => new CheckPanel(script).open();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', open, { once: true });
  else open();
}
