/* global addEventListener, document, Blob, URL, setTimeout */
/** The page on which a clinic says our sentences in its own words: from a file to the fields, and back to a file. */
import { checkFields, languages, problemLine, sentencesOf } from '../../src/own-words.js';
import { openFile } from '../../src/features/clinic-content/read-content.js';
import { byId, inputById, make } from './dom.js';
import { exercisesView, newExercise } from './exercises.js';
import { draftOf, emptyDraft, fileOf } from './file.js';
import { lostRow, partName, partOf, sentenceRow } from './sentences.js';
import { showVerdict } from './verdict.js';

/** @typedef {import('../../src/content/replaceable.js').ListedSentence} Sentence */

const NAME = 'own-words.json';
const language = inputById('language');
const part = inputById('part');
let draft = emptyDraft();
/** @type {ReadonlyMap<string, Sentence>} */
let sentences = new Map();
/** Something has been written that is in no file yet. */
let isUnsaved = false;

const names = new Intl.DisplayNames('en', { type: 'language' });
language.append(...languages.map((tag) => make('option', { value: tag }, names.of(tag) ?? tag)));
language.addEventListener('change', () => {
  draft.language = language.value;
  changed();
  void showSentences();
});
for (const name of /** @type {const} */ (['name', 'role', 'date']))
  inputById(`reviewedBy.${name}`).addEventListener('input', ({ target }) => {
    draft.reviewedBy[name] = /** @type {HTMLInputElement} */ (target).value;
    changed();
  });
for (const id of ['part', 'find', 'mine']) byId(id).addEventListener('input', filter);
byId('file').addEventListener('submit', (event) => event.preventDefault());
byId('open').addEventListener('change', () => void open());
byId('save').addEventListener('click', save);
byId('add').addEventListener('click', () => {
  draft.exercises.list.push(newExercise());
  showExercises();
  byId(`exercises.list.${draft.exercises.list.length - 1}.name`).focus();
});
addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});
void showDraft();

/** Puts the whole draft into the fields. */
async function showDraft() {
  const known = languages.find((tag) => tag === draft.language);
  if (!known) language.append(make('option', { value: draft.language }, draft.language));
  language.value = draft.language;
  for (const name of /** @type {const} */ (['name', 'role', 'date']))
    inputById(`reviewedBy.${name}`).value = draft.reviewedBy[name];
  drawExercises();
  await showSentences();
}

async function showSentences() {
  const found = await sentencesOf(draft.language);
  sentences = found ?? new Map();
  const open = [...sentences.values()].filter((sentence) => sentence.isReplaceable);
  const groups = grouped(open);
  const lost = Object.keys(draft.sentences).filter((id) => !sentences.get(id)?.isReplaceable);
  byId('sentences').replaceChildren(
    ...lost.map((id) => lostRow(id, draft, changed)),
    ...[...groups].map(([name, all]) =>
      make(
        'div',
        { class: 'part', 'data-part': name },
        make('h3', {}, partName(name, sentences)),
        ...all.map((sentence) => sentenceRow(sentence, draft, changed)),
      ),
    ),
  );
  const chosen = part.value;
  part.replaceChildren(make('option', { value: '' }, 'All'));
  part.append(
    ...[...groups.keys()].map((name) => make('option', { value: name }, partName(name, sentences))),
  );
  part.value = chosen;
  filter();
  judge();
}

/** @param {Sentence[]} open */
function grouped(open) {
  /** @type {Map<string, Sentence[]>} */
  const groups = new Map();
  for (const sentence of open) {
    const name = partOf(sentence.id);
    groups.set(name, [...(groups.get(name) ?? []), sentence]);
  }
  return groups;
}

/** Shows the rows that are looked for. */
function filter() {
  const wanted = inputById('find').value.trim().toLowerCase();
  let shown = 0;
  for (const group of document.querySelectorAll('.part')) {
    const rows = [.../** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll('.sentence'))];
    for (const row of rows) {
      const field = row.querySelector('textarea');
      const words = `${row.textContent} ${field?.value ?? ''}`.toLowerCase();
      row.hidden =
        (part.value !== '' && part.value !== group.getAttribute('data-part')) ||
        !words.includes(wanted) ||
        (inputById('mine').checked && field?.value.trim() === '');
      if (!row.hidden) shown += 1;
    }
    /** @type {HTMLElement} */ (group).hidden = rows.every((row) => row.hidden);
  }
  byId('shown').textContent = `${shown} sentences`;
}

function showExercises() {
  drawExercises();
  changed();
}

function drawExercises() {
  byId('exercises').replaceChildren(...exercisesView(draft, changed, showExercises));
}

function changed() {
  isUnsaved = true;
  judge();
}

function judge() {
  showVerdict(checkFields(fileOf(draft), sentences, Date.now()));
}

async function open() {
  const [file] = inputById('open').files ?? [];
  if (!file) return;
  const opened = openFile(await file.text());
  const problem = 'problem' in opened ? opened.problem : null;
  byId('open-problem').textContent = problem && `${file.name} cannot be opened. ${problemLine(problem)}`;
  if ('problem' in opened) return;
  draft = draftOf(opened.file);
  isUnsaved = false;
  await showDraft();
}

function save() {
  const text = `${JSON.stringify(fileOf(draft), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = make('a', { href: address, download: NAME });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  isUnsaved = false;
}
