/** Our sentences, each with a field beside it for the clinic's own words. */
import { make } from './dom.js';

/** @typedef {import('../../src/content/replaceable.js').ListedSentence} Sentence */
/** @typedef {import('./file.js').Draft} Draft */

/** What the parts are called in the list. */
const PARTS = /** @type {Record<string, string>} */ ({
  article: 'Article',
  exercises: 'Exercises',
  guide: 'Symptom guide',
});

/**
 * `article.outlook` for `article.outlook.5.answer`: what stands under one heading.
 * @param {string} id
 */
export function partOf(id) {
  const [part = '', ...path] = id.split('.');
  return path.length > 1 && part !== 'guide' ? `${part}.${path[0]}` : part;
}

/**
 * @param {string} part
 * @param {ReadonlyMap<string, Sentence>} sentences
 */
export function partName(part, sentences) {
  const [first = '', second] = part.split('.');
  const title =
    second &&
    (sentences.get(`${part}.title`) ?? sentences.get(`${part}.name`) ?? sentences.get(`${part}.begin.title`));
  return [PARTS[first] ?? first, title && title.original].filter(Boolean).join(': ');
}

/**
 * One row. What is typed goes into the draft; an empty field takes the sentence out of it.
 * @param {Sentence} sentence
 * @param {Draft} draft
 * @param {() => void} changed
 */
export function sentenceRow({ id, original, isLabel }, draft, changed) {
  const field = make('textarea', {
    id: `sentences.${id}`,
    rows: isLabel ? '1' : '2',
    'aria-describedby': `sentences.${id}-problem`,
    'aria-label': `Your words for: ${original}`,
  });
  field.value = draft.sentences[id]?.text ?? '';
  const row = make(
    'div',
    { class: 'sentence', 'data-id': id },
    make('div', {}, make('p', { class: 'original' }, original), make('p', { class: 'id' }, id)),
    make('div', {}, field),
    make('p', { class: 'problem', id: `sentences.${id}-problem` }),
  );
  const look = () => row.classList.toggle('mine', field.value.trim() !== '');
  field.addEventListener('input', () => {
    if (field.value.trim() === '') delete draft.sentences[id];
    // Whoever writes anew has our present sentence before their eyes.
    else draft.sentences[id] = { original, text: field.value };
    row.querySelector('.changed')?.remove();
    look();
    changed();
  });
  look();
  const kept = draft.sentences[id];
  if (kept && kept.original.trim() !== original) row.append(changedNote(kept, original, changed));
  return row;
}

/**
 * @param {import('./file.js').Replaced} kept
 * @param {string} original
 * @param {() => void} changed
 */
function changedNote(kept, original, changed) {
  const keep = make('button', { type: 'button', class: 'quiet' }, 'My words still fit');
  const note = make(
    'div',
    { class: 'changed' },
    make(
      'p',
      {},
      'Our sentence has changed since these words were written. It was: ',
      make('q', {}, kept.original),
    ),
    make('div', {}, keep),
  );
  keep.addEventListener('click', () => {
    kept.original = original;
    const field = note.parentElement?.querySelector('textarea');
    note.remove();
    field?.focus();
    changed();
  });
  return note;
}

/**
 * Words for a sentence that is no longer there, or cannot be replaced: to be read, and taken out.
 * @param {string} id
 * @param {Draft} draft
 * @param {() => void} changed
 */
export function lostRow(id, draft, changed) {
  const remove = make(
    'button',
    { type: 'button', class: 'quiet', id: `sentences.${id}` },
    'Take out of the file',
  );
  const row = make(
    'div',
    { class: 'changed' },
    make(
      'p',
      {},
      'No sentence of ours can be replaced by these words: ',
      make('q', {}, draft.sentences[id]?.text ?? ''),
    ),
    make('p', { class: 'id' }, id),
    make('p', { class: 'problem', id: `sentences.${id}-problem` }),
    make('div', {}, remove),
  );
  remove.addEventListener('click', () => {
    delete draft.sentences[id];
    row.remove();
    changed();
  });
  return row;
}
