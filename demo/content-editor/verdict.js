/* global document */
/** What is left to do: at each field, and as a list of ways to them. */
import { placeName } from '../../src/own-words.js';
import { byId, make } from './dom.js';

/** @typedef {import('../../src/features/clinic-content/problem.js').Problem} Problem */
/** @typedef {import('../../src/features/clinic-content/read-content.js').ContentReading} Reading */

/** @param {Reading} reading */
export function showVerdict({ content, problems, passedOver }) {
  for (const note of document.querySelectorAll('.problem[id]:not(#open-problem)')) note.textContent = '';
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const all = [...problems, ...passedOver];
  for (const problem of all) mark(problem);
  byId('problems').replaceChildren(...all.map(item));
  byId('verdict').textContent = content ? goodWords(content, passedOver.length) : badWords(problems.length);
}

/**
 * @param {import('../../src/features/clinic-content/read-content.js').ClinicContent} content
 * @param {number} old
 */
function goodWords({ words, exercises }, old) {
  const many = exercises?.list.length ?? 0;
  const good = `The file is good: ${words.size} of your sentences and ${many} exercises are shown.`;
  return old > 0 ? `${good} Of ${old} more, ours are shown, because they have changed.` : good;
}

/** @param {number} many */
function badWords(many) {
  return `${many === 1 ? 'One thing is' : `${many} things are`} missing. Until then your site shows our words. You can save the file and go on later.`;
}

/** @param {Problem} problem */
function mark(problem) {
  const field = fieldOf(problem);
  const note = field && document.getElementById(`${field.id}-problem`);
  if (!field || !note) return;
  field.setAttribute('aria-invalid', 'true');
  note.textContent = `This ${problem.message}`.replace('This our', 'Our');
}

/** @param {Problem} problem */
function item(problem) {
  const place = placeName(problem);
  const field = fieldOf(problem);
  if (!field) return make('li', {}, `${place ? `${place}: ` : ''}${problem.message}`);
  const words = `${nameOf(field)}: ${problem.message}`;
  const way = make('a', { href: `#${field.id}` }, words);
  way.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });
  return make('li', {}, way);
}

/**
 * The field that a problem is about: that of its place, or of the nearest place around it.
 * @param {Problem} problem
 */
function fieldOf({ path }) {
  const [part, id] = path;
  if (part === 'sentences') return document.getElementById(`sentences.${id}`);
  for (let length = path.length; length > 0; length -= 1) {
    const field = document.getElementById(path.slice(0, length).join('.'));
    if (field) return field;
  }
  return part === 'reviewedBy' ? document.getElementById('reviewedBy.name') : null;
}

/**
 * What a field is called where it stands; a sentence by its beginning.
 * @param {HTMLElement} field
 */
function nameOf(field) {
  const sentence = field.closest('.sentence')?.querySelector('.original')?.textContent;
  if (sentence) return sentence.length > LONGEST_NAME ? `${sentence.slice(0, LONGEST_NAME)}…` : sentence;
  const exercise = field.closest('fieldset')?.querySelector('legend')?.textContent;
  const label = field.closest('label')?.firstChild?.textContent?.trim() || field.id;
  return exercise ? `${exercise}, ${label}` : label;
}

const LONGEST_NAME = 40;
