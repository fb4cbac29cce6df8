import { isObject } from '../foreign-json.js';
import { fieldsOf } from './fields-of.js';
import { textProblem } from './plain-text.js';

const LONGEST_LABEL = 120;
const LONGEST_TEXT = 600;
function readOwnWords(value, ours, complain, passOver) {
  const words = /* @__PURE__ */ new Map();
  if (!isObject(value)) {
    complain(["sentences"], "must be an object: the id of a sentence, and what stands in its place.");
    return words;
  }
  for (const [id, entry] of Object.entries(value)) {
    const place = ["sentences", id];
    const sentence = ours.get(id);
    if (!sentence) {
      passOver(place, "is not the id of a sentence of this version. Look the sentence up anew.");
      continue;
    }
    if (!sentence.isReplaceable) {
      complain(
        place,
        "cannot be replaced: emergency texts, warnings, doses and the guide\u2019s ways stay as they are."
      );
      continue;
    }
    const given = fieldsOf(entry, place, ["original", "text"], complain);
    if (!given) continue;
    const { original, text } = given;
    const wrong = textProblem(text, sentence.isLabel ? LONGEST_LABEL : LONGEST_TEXT) ?? valuesProblem(String(text), sentence);
    if (wrong) complain([...place, "text"], wrong);
    else if (typeof original !== "string")
      complain(
        [...place, "original"],
        "is missing: our sentence, letter by letter, so that a change of it is noticed."
      );
    else if (plain(original) !== plain(sentence.original))
      passOver(place, `our sentence has changed. It is now: ${JSON.stringify(sentence.original)}`);
    else words.set(id, String(text).trim());
  }
  return words;
}
function plain(text) {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
function valuesProblem(text, { original, hasSources }) {
  const values = (sentence) => sentence.match(/\{[^{}]*\}|[{}]/g) ?? [];
  const [ours, theirs] = [values(original), values(text)];
  if (ours.sort().join() !== theirs.sort().join())
    return ours.length > 0 ? `must hold ${ours.join(" and ")} as our sentence does, each once.` : "holds braces { }, which our sentence does not.";
  const known = numbersIn(original);
  const added = numbersIn(text).find((number) => !known.includes(number));
  return hasSources && added ? `says ${added}, which our sentence does not: the source named beside it would seem to say so.` : null;
}
function numbersIn(text) {
  return text.replace(/\{[^}]*\}/g, "").match(/\p{Nd}+([.,]\p{Nd}+)*/gu) ?? [];
}

export { readOwnWords };
