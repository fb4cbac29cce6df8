/**
 * Whether an answer says no, whatever its status: many backends answer 200 and tell the truth in the body, each in words
 * of its own. A no that was none costs a patient a call; a no that is overheard costs the appointment. So this listens for
 * more words than any one backend uses.
 */
import { isObject, parsedJson } from '../foreign-json.js';
import { objections } from './fhir/operation-outcome.js';

/** Names of a yes: anything but a yes under them is a no. */
const YES = /^(is)?(ok|okay|succe\w*|valid|erfolg\w*|exito|sucesso)$/;

/** Names of something done. A stored request may hold them empty until later, so only a plain `false` is a no. */
const DONE =
  /^(is|mail|email|message|form)?(sent|delivered|accepted|received|saved|stored|submitted|processed|created)$/;

/** Names of something wrong: anything but nothing under them is a no. */
const WRONG =
  /^(has|validation)?(err|fehler|fout|exception|fail|fault|invalid|violation|problem|rejected)|^validationm/;

/** Names of a word or a number that tells how it went. */
const STATE = /^(http)?(status|state|result|outcome|response|reply|return)(text)?$/;

/** Names that also tell other things: only a word of error counts under them, and of a number, zero often means well. */
const KIND = /^(type|kind|level|severity|(http|status|result|response|return)?code)$/;

/** Names of a sentence for people. */
const SENTENCE = /^(message|msg|details?|description|reason|text|data|body|response|result)$/;

/** Names of what other answers are wrapped in. */
const WRAPPING = /^(data|results?|response|body|payload|meta|return|output|d)$/;
const DEEPEST = 4;
const MOST_ITEMS = 20;

/** Names that only a copy of the request has: then its message is the patient's. */
const COPIED = ['name', 'phone', 'email', 'consent'];

/** Words of an error, in the languages of the names above. */
const ERROR_WORDS =
  /\b(err|errors?|fail\w*|fatal|exception|invalid|denied|reject(ed)?|refused|forbidden|unauthori[sz]ed|fehler\w*|fehlge\w*|erreur|echec|errore|erro|fallo|fout|mislukt)\b/;
/** Words that say no where a yes is due. */
const NO_WORDS =
  /\b(bad|wrong|abort(ed)?|blocked|cancel+ed|spam|missing|expired|exceeded|maintenance|offline|time(d )?out|nok|ko|ng|no such|not|never|cannot|could ?n.t|unable|sorry|oops|unfortunately|leider|desole|un(known|available|success\w*|delivered|sent|saved|process\w*))\b|^\W*(no|false)\W*$/;
const NO_ERROR = /\b(no|0|zero|without( any)?) (error|failure|problem|issue|warning)s?\b/g;

export function saysNo(answer: unknown, depth = 0): boolean {
  if (Array.isArray(answer))
    return depth < DEEPEST && answer.slice(0, MOST_ITEMS).some((one) => saysNo(one, depth + 1));
  if (!isObject(answer)) return depth === 0 && isBareNo(answer);
  if ((objections(answer) ?? []).length > 0) return true;
  const isCopy = COPIED.some((name) => name in answer);
  return Object.entries(answer).some(([name, value]) => {
    const plain = letters(name);
    return (
      (YES.test(plain) && isNo(value)) ||
      (DONE.test(plain) && String(value) === 'false') ||
      (WRONG.test(plain) && !isNothing(value)) ||
      (KIND.test(plain) ? isBadKind(value) : STATE.test(plain) && isBadState(value)) ||
      (SENTENCE.test(plain) && !isCopy && typeof value === 'string' && beginsWithNo(value)) ||
      (WRAPPING.test(plain) && depth < DEEPEST && saysNo(unwrapped(value), depth + 1))
    );
  });
}

/** A text that says yes in so many words, as a bare text must. */
export function isYesWord(text: string): boolean {
  const yes =
    /^\W*(ok|okay|true|yes|done|success\w*|accepted|received|sent|created|saved|stored|queued|thanks|thank you)\b/;
  return yes.test(simple(text)) && !saysNoWord(text);
}

/** Without names: `false`, the `0` and `-1` of WordPress. */
function isBareNo(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === 'number' && (value <= 0 || isErrorStatus(value))) ||
    (typeof value === 'string' &&
      value !== '' &&
      (saysNoWord(value) || /^(false|0|-\d+)$/i.test(value.trim())))
  );
}

function isNo(value: unknown): boolean {
  return isNothing(value) || (typeof value === 'string' && saysNoWord(value));
}

/** Nothing, in the ways in which it is written; also a list or an object that holds nothing else. */
function isNothing(value: unknown, depth = 0): boolean {
  if (typeof value === 'object' && value !== null)
    return depth < DEEPEST && Object.values(value).every((one) => isNothing(one, depth + 1));
  const text = simple(String(value)).replace(NO_ERROR, '');
  return value === null || /^\W*(0+|false|no|none|null|nil|off|n\/a|ok|success)?\W*$/.test(text);
}

function isBadState(value: unknown): boolean {
  if (value === false || numberIn(value) === 0) return true;
  return isBadNumber(value) || (typeof value === 'string' && saysNoWord(value));
}

function isBadKind(value: unknown): boolean {
  return isBadNumber(value) || (typeof value === 'string' && ERROR_WORDS.test(separate(value)));
}

function isBadNumber(value: unknown): boolean {
  const number = numberIn(value);
  return number !== null && (number < 0 || isErrorStatus(number));
}

function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : null;
}

/** Some wrap their JSON as a text. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? parsedJson(value) : value;
}

function isErrorStatus(number: number): boolean {
  return number >= 400 && number <= 599;
}

function saysNoWord(text: string): boolean {
  const words = separate(text).replace(NO_ERROR, '');
  return ERROR_WORDS.test(words) || NO_WORDS.test(words);
}

/** What is said first counts: a sentence that says yes may go on to what was not asked for. */
function beginsWithNo(sentence: string): boolean {
  return saysNoWord(/^[^.!?:;,\n]*/.exec(sentence.trim())?.[0] ?? '');
}

/** `mailNotSent`, `mail_not_sent` → `mail not sent`. */
function separate(text: string): string {
  return simple(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' '));
}

/** In small letters, without accents. */
function simple(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
}

/** `isSuccess`, `is_success`, `IS-SUCCESS` → `issuccess`. */
function letters(name: string): string {
  return simple(name).replace(/[^a-z]/g, '');
}
