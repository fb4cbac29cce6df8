/** The preview: the real element, as it was chosen. A request that is sent from it goes nowhere. */
import { groundOf, isThere, measured, wear } from '../theme/stage.js';
import type { Look } from '../theme/look.js';
import { verdictItems } from '../theme/verdict-items.js';
import { byId, make } from './page.js';
import { usable, type Choice } from './snippets.js';

/** What the preview shows of the options. The address only lets the form be shown: nothing is sent there. */
const SHOWN = [
  'clinic',
  'phone',
  'email',
  'emergency-number',
  'privacy-url',
  'lang',
  'theme',
  'heading-level',
];
const NOWHERE = 'https://clinic.example/api/appointments';

/** The same element where only its options changed, so that it keeps what was typed into it. */
export function showPreview({ element, options }: Choice, canSend: boolean, look: Look): void {
  const stage = byId('preview');
  const known = stage.firstElementChild;
  const shown = known?.localName === element ? known : newElement(element);
  const lang = isFromFolder()
    ? (options['lang'] ?? '').replace(/^\w+(-[A-Z][a-z]{3})?/, 'en')
    : (options['lang'] ?? '');
  const values: Record<string, string> = { ...options, lang, endpoint: canSend ? NOWHERE : '' };
  for (const name of [...SHOWN, 'endpoint']) {
    const value = usable(name, values[name] ?? '');
    if (value) shown.setAttribute(name, value);
    else shown.removeAttribute(name);
  }
  if (shown !== known) stage.replaceChildren(shown);
  wear(stage, look, groundOf(look, ''));
  // The element takes on what was set in its own time.
  requestAnimationFrame(() => requestAnimationFrame(() => judge(stage, look)));
}

/** Browsers load no further script for a page that is opened from a folder, so it has no words but English. */
export function isFromFolder(): boolean {
  return location.protocol === 'file:';
}

interface Submission extends Event {
  respondWith(answer: object): void;
}

function newElement(name: string): HTMLElement {
  const element = make(name);
  element.addEventListener('appointment-submit', (event) => {
    (event as Submission).respondWith({ ok: true });
  });
  return element;
}

/** Says whether it can be read in the colors that were chosen: the two pairs that hang on them most. */
function judge(stage: HTMLElement, look: Look): void {
  if (!isThere(stage)) requestAnimationFrame(() => judge(stage, look));
  else byId('verdicts').replaceChildren(...verdictItems(measured(stage, groundOf(look, '')).slice(0, 2)));
}
