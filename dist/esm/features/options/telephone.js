const FEWEST_DIGITS = 3;
const MOST_DIGITS = 15;
const WRITTEN = /[+(\s]*\d[\d\s()./\u2010-\u2015-]*/gu;
const PARTING = /(\s*\/\s*|\s+[\u2010-\u2015-]\s+|\n|\s{2,}|\s+(?=\((?!0\))))/u;
const EXTENSION = /^\s*(?:ext\.?|extension|x|#)[\s.:]*(\d+)/iu;
const HOURS = /^\d{1,2}(\.\d\d)?\s*[\u2010-\u2015-]\s*\d{1,2}(\.\d\d)?$/u;
const LETTERS = /^\s?[a-z]{3}/iu;
function telephoneAddress(written) {
  for (const { 0: found, index } of written.matchAll(WRITTEN)) {
    const rest = written.slice(index + found.length);
    const extension = EXTENSION.exec(rest)?.[1];
    const number = firstNumber(found.trim());
    const international = number.trimStart().replace("(", "").startsWith("+");
    const dialled = digitsOf(international ? number.replace("(0)", "") : number);
    if (dialled.length < FEWEST_DIGITS || HOURS.test(number)) continue;
    const isShort = dialled.length > FEWEST_DIGITS && dialled.length < 7;
    if (dialled.length > MOST_DIGITS || isShort && !extension && LETTERS.test(rest)) return null;
    const suffix = extension !== void 0 && number === found.trim() ? `;ext=${extension}` : "";
    return `tel:${international ? "+" : ""}${dialled}${suffix}`;
  }
  return null;
}
function isUnclearNumber(written) {
  return /\d\D*\d\D*\d/.test(written) && telephoneAddress(written) === null;
}
function firstNumber(written) {
  const [first = "", ...rest] = written.split(PARTING);
  let number = first;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [between = "", next = ""] = rest.slice(at, at + 2);
    const count = digitsOf(number).length;
    const isStrong = /[^\s]/.test(between);
    const isAreaCode = count < 6 && /^\(?[+0]/.test(number) && digitsOf(next).length > 3 && !/^\(?0/.test(next);
    if (isStrong ? !isAreaCode : count >= 6) break;
    number += between + next;
  }
  const words = number.split(/\s+/);
  return words.length > 1 && words.every((word) => digitsOf(word).length >= 7) ? words[0] ?? "" : number;
}
function digitsOf(text) {
  return text.replace(/\D/g, "");
}

export { isUnclearNumber, telephoneAddress };
