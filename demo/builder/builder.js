/* global document, FormData, getSelection, HTMLInputElement, navigator */
import { folderAddress } from './addresses.js';
import { PLATFORMS } from './platforms.js';
import { snippets, usable } from './snippets.js';

/** @typedef {import('./snippets.js').Choice} Choice */
/** @typedef {import('./snippets.js').Piece} Piece */

const OPTIONS = ['clinic', 'phone', 'email', 'endpoint', 'privacy-url', 'lang', 'theme', 'heading-level'];

const form = /** @type {HTMLFormElement} */ (byId('choice'));
const preview = byId('preview');
const copied = byId('copied');

byId('platforms').append(
  ...Object.entries(PLATFORMS).map(([value, { name }]) => {
    const radio = Object.assign(make('input'), { type: 'radio', name: 'platform', value });
    const label = make('label', radio, name);
    label.className = 'chip';
    return label;
  }),
);
form.querySelector('input')?.click();
form.addEventListener('input', show);
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) checkAddress(target);
});
form.addEventListener('submit', (event) => event.preventDefault());
show();

/** @returns {Choice} */
function read() {
  const given = new FormData(form);
  const text = (/** @type {string} */ name) => String(given.get(name) ?? '');
  return {
    platform: text('platform'),
    element: /** @type {Choice['element']} */ (text('element')),
    base: text('base'),
    options: Object.fromEntries(OPTIONS.map((name) => [name, text(name)])),
  };
}

function show() {
  const choice = read();
  const { way, note } = PLATFORMS[choice.platform] ?? {};
  byId('requests').hidden = choice.element !== 'appointment-form';
  byId('folder').hidden = way === 'plugin' || way === 'package';
  byId('note').textContent = note ?? '';
  copied.textContent = '';
  byId('pieces').replaceChildren(...snippets(choice).map(pieceView));
  showPreview(choice);
}

/** Says beside a field for an address that what it holds is none, and so is left out. */
function checkAddress(/** @type {HTMLInputElement} */ field) {
  const problem = document.getElementById(`${field.name}-problem`);
  if (!problem) return;
  const address = field.name === 'base' ? folderAddress(field.value) : usable(field.name, field.value);
  const wrong = field.value.trim() !== '' && address === '';
  field.setAttribute('aria-invalid', String(wrong));
  problem.textContent = wrong ? 'Left out: an address starts with https://' : '';
}

function pieceView(/** @type {Piece} */ { part, title, where, code, file }) {
  const written = make('code', code);
  const box = make('pre', written);
  const head = make('div', make('h3', title), file ? downloadLink(code) : copyButton(written, title));
  head.className = 'piece-head';
  // What is optional and long does not stand between the reader and the preview.
  const shown = part === 'reserve' ? make('details', make('summary', 'Show it'), box) : box;
  const item = make('li', head, make('p', where));
  if (!file) item.append(shown);
  item.className = 'piece';
  return item;
}

function downloadLink(/** @type {string} */ name) {
  const link = Object.assign(make('a', 'Download', unseen(name)), { href: `/${name}`, download: name });
  link.className = 'button';
  return link;
}

function copyButton(/** @type {HTMLElement} */ written, /** @type {string} */ title) {
  const label = make('span', 'Copy');
  const button = make('button', label, unseen(title));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    void copy(written).then((done) => {
      for (const other of document.querySelectorAll('.piece button span:first-child'))
        other.textContent = 'Copy';
      label.textContent = done ? 'Copied' : 'Selected';
      copied.textContent = done
        ? `Copied: ${title}.`
        : `Selected: ${title}. Copy it with your keyboard or by a long press.`;
    });
  });
  return button;
}

/** Whether it is on the clipboard; where the browser does not let us, it is selected. */
async function copy(/** @type {HTMLElement} */ written) {
  try {
    await navigator.clipboard.writeText(written.textContent ?? '');
    return true;
  } catch {
    written.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(written);
    return false;
  }
}

/** The element itself; the same one where only its options changed, so that it keeps what was typed into it. */
function showPreview(/** @type {Choice} */ { element, options }) {
  const known = preview.firstElementChild;
  const shown = known?.localName === element ? known : make(element);
  for (const name of OPTIONS) {
    const value = name === 'endpoint' ? '/api/appointments' : usable(name, options[name] ?? '');
    if (value) shown.setAttribute(name, value);
    else shown.removeAttribute(name);
  }
  if (shown !== known) preview.replaceChildren(shown);
}

/** For whom the words around it are not in sight. */
function unseen(/** @type {string} */ text) {
  const made = make('span', ` ${text}`);
  made.className = 'unseen';
  return made;
}

function byId(/** @type {string} */ id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * @param {string} tag
 * @param {(Node | string)[]} content
 */
function make(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
