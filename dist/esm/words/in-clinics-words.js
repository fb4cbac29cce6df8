import { inOtherWords } from './in-other-words.js';

const made = /* @__PURE__ */ new WeakMap();
function inClinicsWords(part, words, name) {
  if (!words?.size) return part;
  const known = made.get(words) ?? /* @__PURE__ */ new Map();
  made.set(words, known);
  if (!known.has(part))
    known.set(
      part,
      inOtherWords(part, (sentence, { id }) => words.get(id) ?? sentence, name)
    );
  return known.get(part);
}

export { inClinicsWords };
