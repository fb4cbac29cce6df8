/**
 * The options that hold for the whole page, as it goes on: a page may be made into the next one without a reload (Turbo,
 * view transitions, apps), with another script tag and another language. What a new tag or call says holds for what
 * appears after it.
 */
import { allPageDefaults, pageDefault, setPageDefaults } from '../elements/shared/page-defaults.js';
import { setScriptOrigin } from '../elements/shared/script-origin.js';
import { ELEMENT_NAMES } from '../element-names.js';
import { setPageLanguage, wantedLanguage } from '../locales/language.js';
import { belongsToEndpoint, isOption } from './option-names.js';
import { languageOfPage } from './page-language.js';
import { OWN_ADDRESS } from './script-address.js';
import { isMatch, within } from './page-nodes.js';
import { isOwnScript, ownScripts, readScriptOptions } from './script-options.js';

const ANY_ELEMENT = ELEMENT_NAMES.join();

/** The tag whose options were taken last. */
let lastTag: HTMLScriptElement | null = null;
/** The page's own language when the elements' was last settled. */
let lastLanguage = '';

/** Takes what the page says now. */
export function takePageOptions(): void {
  setScriptOrigin(OWN_ADDRESS ? new URL(OWN_ADDRESS).origin : null);
  for (const tag of ownScripts()) takeTag(tag);
  lastLanguage = languageOfPage();
}

/** Takes what the page comes to say later. */
export function followPage(): void {
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const tags = added.flatMap((node) => [node, ...within(node, 'script')]).filter(isOwnScript);
    const changed = tags.filter(takeTag).length > 0;
    const grown = added.some((node) => isMatch(node, ANY_ELEMENT) || within(node, ANY_ELEMENT).length > 0);
    if (changed) settleLanguage();
    else if (grown) followLanguage();
  }).observe(document, { childList: true, subtree: true });
  // A translator of the browser names its language a moment before it says that it is one.
  new MutationObserver(() => void setTimeout(followLanguage)).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
  });
}

function followLanguage(): void {
  if (lastLanguage !== languageOfPage()) settleLanguage();
}

/**
 * Sets options for the whole page: an attribute's name, with hyphens or as `privacyUrl`, and its value; `null` takes it
 * away again. For pages on which the script's tag cannot carry them, as with a tag manager.
 */
export function configure(options: unknown): void {
  const given = new Map<string, string | null>();
  const entries: [string, unknown][] =
    typeof options === 'object' && options !== null ? Object.entries(options) : [];
  if (entries.length === 0) console.warn('backPainWidgets.configure: an object with options is needed.');
  for (const [key, value] of entries) {
    const name = key.replace(/^data-/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const text = textOf(value);
    if (isOption(name) && text !== undefined) given.set(name, text);
    else console.warn(`backPainWidgets.configure ${key}: no such option, or no text, so it is ignored.`);
  }
  merge(given);
  settleLanguage();
}

/** As an attribute would say it: null where it is not there, undefined where no attribute can. */
function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** @returns whether it has anything to say */
function takeTag(tag: HTMLScriptElement): boolean {
  const given = readScriptOptions(tag);
  const isNextPage = lastTag !== null && lastTag !== tag && !lastTag.isConnected;
  if (given.size === 0 && !isNextPage) return false;
  if (isNextPage) setPageDefaults(given);
  else merge(given);
  lastTag = tag;
  return true;
}

/** Several tags or calls on one page complete each other, but never mix two clinics or two destinations. */
function merge(given: ReadonlyMap<string, string | null>): void {
  const isOther = (name: string): boolean =>
    given.has(name) && pageDefault(name) !== null && given.get(name) !== pageDefault(name);
  const kept = [...allPageDefaults()].filter(
    ([name]) => !isOther('clinic') && !(isOther('endpoint') && belongsToEndpoint(name)),
  );
  const merged = new Map([...kept, ...given]);
  setPageDefaults(new Map([...merged].filter((entry): entry is [string, string] => entry[1] !== null)));
}

/** Every element of ours is then rendered with what holds now. */
function settleLanguage(): void {
  const isNew = lastLanguage !== languageOfPage();
  lastLanguage = languageOfPage();
  const tag = pageDefault('lang') || (isNew ? lastLanguage : null) || wantedLanguage();
  // Before any of our elements is there, the first of them settles it.
  if (tag !== null && wantedLanguage() !== null) void setPageLanguage(tag);
}
