import { isObject, parsedJson } from '../foreign-json.js';
import { objections } from './fhir/operation-outcome.js';

const YES = /^(is)?(ok|okay|succe\w*|valid|erfolg\w*|exito|sucesso)$/;
const DONE = /^(is|mail|email|message|form)?(sent|delivered|accepted|received|saved|stored|submitted|processed|created)$/;
const WRONG = /^(has|validation)?(err|fehler|fout|exception|fail|fault|invalid|violation|problem|rejected)|^validationm/;
const STATE = /^(http)?(status|state|result|outcome|response|reply|return)(text)?$/;
const KIND = /^(type|kind|level|severity|(http|status|result|response|return)?code)$/;
const SENTENCE = /^(message|msg|details?|description|reason|text|data|body|response|result)$/;
const WRAPPING = /^(data|results?|response|body|payload|meta|return|output|d)$/;
const DEEPEST = 4;
const MOST_ITEMS = 20;
const COPIED = ["name", "phone", "email", "consent"];
const ERROR_WORDS = /\b(err|errors?|fail\w*|fatal|exception|invalid|denied|reject(ed)?|refused|forbidden|unauthori[sz]ed|fehler\w*|fehlge\w*|erreur|echec|errore|erro|fallo|fout|mislukt)\b/;
const NO_WORDS = /\b(bad|wrong|abort(ed)?|blocked|cancel+ed|spam|missing|expired|exceeded|maintenance|offline|time(d )?out|nok|ko|ng|no such|not|never|cannot|could ?n.t|unable|sorry|oops|unfortunately|leider|desole|un(known|available|success\w*|delivered|sent|saved|process\w*))\b|^\W*(no|false)\W*$/;
const NO_ERROR = /\b(no|0|zero|without( any)?) (error|failure|problem|issue|warning)s?\b/g;
function saysNo(answer, depth = 0) {
  if (Array.isArray(answer))
    return depth < DEEPEST && answer.slice(0, MOST_ITEMS).some((one) => saysNo(one, depth + 1));
  if (!isObject(answer)) return depth === 0 && isBareNo(answer);
  if ((objections(answer) ?? []).length > 0) return true;
  const isCopy = COPIED.some((name) => name in answer);
  return Object.entries(answer).some(([name, value]) => {
    const plain = letters(name);
    return YES.test(plain) && isNo(value) || DONE.test(plain) && String(value) === "false" || WRONG.test(plain) && !isNothing(value) || (KIND.test(plain) ? isBadKind(value) : STATE.test(plain) && isBadState(value)) || SENTENCE.test(plain) && !isCopy && typeof value === "string" && beginsWithNo(value) || WRAPPING.test(plain) && depth < DEEPEST && saysNo(unwrapped(value), depth + 1);
  });
}
function isYesWord(text) {
  const yes = /^\W*(ok|okay|true|yes|done|success\w*|accepted|received|sent|created|saved|stored|queued|thanks|thank you)\b/;
  return yes.test(simple(text)) && !saysNoWord(text);
}
function isBareNo(value) {
  return value === false || typeof value === "number" && (value <= 0 || isErrorStatus(value)) || typeof value === "string" && value !== "" && (saysNoWord(value) || /^(false|0|-\d+)$/i.test(value.trim()));
}
function isNo(value) {
  return isNothing(value) || typeof value === "string" && saysNoWord(value);
}
function isNothing(value, depth = 0) {
  if (typeof value === "object" && value !== null)
    return depth < DEEPEST && Object.values(value).every((one) => isNothing(one, depth + 1));
  const text = simple(String(value)).replace(NO_ERROR, "");
  return value === null || /^\W*(0+|false|no|none|null|nil|off|n\/a|ok|success)?\W*$/.test(text);
}
function isBadState(value) {
  if (value === false || numberIn(value) === 0) return true;
  return isBadNumber(value) || typeof value === "string" && saysNoWord(value);
}
function isBadKind(value) {
  return isBadNumber(value) || typeof value === "string" && ERROR_WORDS.test(separate(value));
}
function isBadNumber(value) {
  const number = numberIn(value);
  return number !== null && (number < 0 || isErrorStatus(number));
}
function numberIn(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*-?\d+\s*$/.test(value) ? Number(value) : null;
}
function unwrapped(value) {
  return typeof value === "string" && /^\s*[[{]/.test(value) ? parsedJson(value) : value;
}
function isErrorStatus(number) {
  return number >= 400 && number <= 599;
}
function saysNoWord(text) {
  const words = separate(text).replace(NO_ERROR, "");
  return ERROR_WORDS.test(words) || NO_WORDS.test(words);
}
function beginsWithNo(sentence) {
  return saysNoWord(/^[^.!?:;,\n]*/.exec(sentence.trim())?.[0] ?? "");
}
function separate(text) {
  return simple(text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " "));
}
function simple(text) {
  return text.slice(0, 500).normalize("NFD").replace(/[\u0300-\u036F]/g, "").toLowerCase();
}
function letters(name) {
  return simple(name).replace(/[^a-z]/g, "");
}

export { isYesWord, saysNo };
