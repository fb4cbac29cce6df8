/** The page that writes the lines to paste: from the fields to the pieces, what is wrong, and the preview. */
import { joinColorFields } from '../theme/fields.js';
import { DEFAULTS } from '../theme/look.js';
import { findings, hasFolder, type Findings, type ToDo } from './findings.js';
import { languageTag, readAnswers, type Answers } from './form-fields.js';
import type { Release } from './markup.js';
import { byId, fieldById, make, showItems } from './page.js';
import type { Piece } from './piece.js';
import { pieceView } from './piece-view.js';
import { PLATFORMS } from './platforms.js';
import { isFromFolder, showPreview } from './preview.js';
import { asksForAddress, guideOf, serviceOf } from './receiving.js';
import { SERVICES } from './services.js';
import { snippets } from './snippets.js';

/** The build puts it in: of the very files that this page came with. */
declare const RELEASE: Release;

const REPOSITORY = 'https://github.com/back-pain-widgets/back-pain-widgets';

const form = byId('choice') as HTMLFormElement;
/** The fields that somebody has left: what is only half typed is not called wrong. */
const left = new Set<string>();
let platformShown = '';

byId('platforms').append(
  ...Object.entries(PLATFORMS).map(([value, { name }]) => {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'platform', value });
    const label = make('label', radio, name);
    label.className = 'chip';
    return label;
  }),
);
byId('service').append(
  servicesOf('Free for a small number of requests', true),
  servicesOf('If you have it already', false),
);
form.querySelector('input')?.click();
fillBase();
joinColorFields('accent', DEFAULTS.accent);
form.addEventListener('input', show);
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) left.add(target.name);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
show();

function servicesOf(label: string, free: boolean): HTMLElement {
  const group = make('optgroup');
  group.setAttribute('label', label);
  for (const [value, service] of Object.entries(SERVICES))
    if (Boolean(service.free) === free) group.append(new Option(service.name, value));
  return group;
}

/** Opened from the clinic's own site, this page knows where its folder is. */
function fillBase(): void {
  const field = fieldById('base');
  if (location.protocol === 'https:' && field.value === '') field.value = new URL('..', location.href).href;
}

function show(): void {
  offerHosts(readAnswers(form).platform);
  const answers = readAnswers(form);
  const found = findings(answers, RELEASE);
  showFields(answers);
  showProblems(found);
  byId('note').textContent = PLATFORMS[answers.platform]?.note ?? '';
  byId('missing').textContent = found.missing;
  const ready = found.missing === '';
  showItems(byId('warnings'), ready ? openPoints(found) : [], toDoItem);
  showPieces(ready ? snippets(found.choice) : []);
  byId('radius-shown').textContent = answers.look.properties['--bp-radius'] ?? `${DEFAULTS.radius}em`;
  showPreview(found.choice, answers.receiving.way !== 'phone', answers.look);
  showPreviewNote(answers);
}

/** What was said of other lines is gone with them. */
function showPieces(pieces: readonly Piece[]): void {
  const before = byId('pieces').textContent;
  showItems(byId('pieces'), pieces, pieceView);
  if (byId('pieces').textContent !== before) byId('copied').textContent = '';
}

/** A system offers some ways alone; another system begins with its own best one. */
function offerHosts(platform: string): void {
  if (platform === platformShown) return;
  platformShown = platform;
  const { hosts = [], files = '' } = PLATFORMS[platform] ?? {};
  for (const label of form.querySelectorAll<HTMLElement>('[data-host]')) {
    label.hidden = !hosts.some((host) => host === label.dataset['host']);
    const radio = label.querySelector('input');
    if (radio) radio.checked = radio.value === hosts[0];
  }
  const words = form.querySelector('.files');
  if (words) words.textContent = files;
}

function showFields(answers: Answers): void {
  const { receiving } = answers;
  const { steps, example } = guideOf(receiving);
  const asks = serviceOf(receiving)?.asks;
  byId('hosting').hidden = (PLATFORMS[answers.platform]?.hosts.length ?? 0) === 0;
  byId('folder').hidden = !hasFolder(answers);
  byId('exactness').hidden = answers.host !== 'own';
  byId('requests').hidden = answers.element !== 'appointment-form';
  byId('services').hidden = receiving.way !== 'service';
  byId('steps').replaceChildren(...steps.map((step) => make('li', ...withDocs(step))));
  byId('addresses').hidden = !asksForAddress(receiving);
  fieldById('endpoint').placeholder = example;
  byId('access-keys').hidden = asks !== 'access-key';
  byId('form-names').hidden = asks !== 'form-name';
  byId('emergency').hidden = answers.country !== 'other';
  byId('languages').hidden = answers.country === 'page';
  byId('language-help').hidden = answers.language === 'en';
}

function showProblems({ problems }: Findings): void {
  for (const said of form.querySelectorAll<HTMLElement>('.problem')) {
    const name = said.id.replace(/-problem$/, '');
    const field = form.elements.namedItem(name);
    // The color says by itself what is wrong with it.
    if (name === 'accent' || !(field instanceof HTMLInputElement)) continue;
    const problem = left.has(name) ? problems[name] : undefined;
    said.textContent = problem?.words ?? '';
    field.setAttribute('aria-invalid', String(problem !== undefined));
  }
}

/** Beside the lines to paste stands what they lack, also where a field above says so already. */
function openPoints({ toDo, problems }: Findings): ToDo[] {
  const wrong = Object.entries(problems).filter(([field]) => left.has(field));
  return [
    ...toDo,
    ...wrong.map(([field, { words }]) => ({
      field,
      words: `${fieldById(field).labels?.[0]?.textContent.trim() ?? ''}: ${words}`,
    })),
  ];
}

/** What the project's documentation says of it is one press away; it is not among the files. */
function withDocs(words: string): (HTMLElement | string)[] {
  return words.split(/(docs\/[\w-]+\.md)/).map((part, at) => {
    if (at % 2 === 0) return part;
    const link = make('a', part);
    link.setAttribute('href', `${REPOSITORY}/blob/v${RELEASE.version}/${part}`);
    return link;
  });
}

function toDoItem({ field, words }: ToDo): HTMLElement {
  const link = make('a', words);
  link.setAttribute('href', `#${field}`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    byId(field).focus();
  });
  return make('li', link);
}

function showPreviewNote(answers: Answers): void {
  const isTranslated = !/^(en|$)/.test(languageTag(answers));
  byId('preview-note').textContent =
    isFromFolder() && isTranslated
      ? 'It is in English here, as this page was opened from a folder; on your site it will be in the language that you chose.'
      : '';
}
