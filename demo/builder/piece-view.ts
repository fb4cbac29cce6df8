/** A piece as it is shown: what it is, where it goes, and a way to take it along. */
import { copyText } from '../theme/copy.js';
import { byId, make } from './page.js';
import type { Piece } from './piece.js';

export function pieceView({ part, title, where, code, file }: Piece): HTMLElement {
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

/** The folder that this page came in holds it, too. */
function downloadLink(name: string): HTMLElement {
  const link = make('a', 'Download', unseen(name));
  link.setAttribute('href', `../${name}`);
  link.setAttribute('download', name);
  link.className = 'button';
  return link;
}

function copyButton(written: HTMLElement, title: string): HTMLElement {
  const label = make('span', 'Copy');
  const button = make('button', label, unseen(title));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    void copyText(written).then((done) => {
      for (const other of document.querySelectorAll('.piece button span:first-child'))
        other.textContent = 'Copy';
      label.textContent = done ? 'Copied' : 'Selected';
      byId('copied').textContent = done
        ? `Copied: ${title}.`
        : `Selected: ${title}. Copy it with your keyboard or by a long press.`;
    });
  });
  return button;
}

/** For whom the words around it are not in sight. */
function unseen(text: string): HTMLElement {
  const made = make('span', ` ${text}`);
  made.className = 'unseen';
  return made;
}
