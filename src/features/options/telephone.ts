/**
 * The number that is called is the first whole one in what people write. Where it is not plain which that is, there is
 * none: a wrong number is worse than one that is dialled by hand. Two numbers are never joined.
 */
/** Shorter than any number that can be called, and longer than any in the world (E.164). */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 15;

/** Digits and what may stand between those of one number; perhaps the next number follows in it. */
const WRITTEN = /[+(\s]*\d[\d\s()./\u2010-\u2015-]*/gu;
/** What may part two numbers, and may stand within one, too. */
const PARTING = /(\s*\/\s*|\s+[\u2010-\u2015-]\s+|\n|\s{2,}|\s+(?=\((?!0\))))/u;
const EXTENSION = /^\s*(?:ext\.?|extension|x|#)[\s.:]*(\d+)/iu;
const HOURS = /^\d{1,2}(\.\d\d)?\s*[\u2010-\u2015-]\s*\d{1,2}(\.\d\d)?$/u;
/** Letters in place of digits, as in 0800 CALL-US. */
const LETTERS = /^\s?[a-z]{3}/iu;

/**
 * A `tel:` address, or null where there is no plain number to dial.
 * RFC 3966: visual separators are dropped, a leading + is kept, an extension follows `;ext=`, and the trunk
 * zero in brackets of '+44 (0)20 …' is not dialled from abroad.
 */
export function telephoneAddress(written: string): string | null {
  for (const { 0: found, index } of written.matchAll(WRITTEN)) {
    const rest = written.slice(index + found.length);
    const extension = EXTENSION.exec(rest)?.[1];
    const number = firstNumber(found.trim());
    const international = number.trimStart().replace('(', '').startsWith('+');
    const dialled = digitsOf(international ? number.replace('(0)', '') : number);
    if (dialled.length < FEWEST_DIGITS || HOURS.test(number)) continue;
    const isShort = dialled.length > FEWEST_DIGITS && dialled.length < 7;
    if (dialled.length > MOST_DIGITS || (isShort && !extension && LETTERS.test(rest))) return null;
    const suffix = extension !== undefined && number === found.trim() ? `;ext=${extension}` : '';
    return `tel:${international ? '+' : ''}${dialled}${suffix}`;
  }
  return null;
}

/** Whether somebody wrote a number here, but one that cannot be dialled. Words alone are meant to be words. */
export function isUnclearNumber(written: string): boolean {
  return /\d\D*\d\D*\d/.test(written) && telephoneAddress(written) === null;
}

/** The first number of what may be several. */
function firstNumber(written: string): string {
  const [first = '', ...rest] = written.split(PARTING);
  let number = first;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [between = '', next = ''] = rest.slice(at, at + 2);
    const count = digitsOf(number).length;
    // A slash or a dash with space around it follows an area code, or else a whole number.
    const isStrong = /[^\s]/.test(between);
    const isAreaCode =
      count < 6 && /^\(?[+0]/.test(number) && digitsOf(next).length > 3 && !/^\(?0/.test(next);
    if (isStrong ? !isAreaCode : count >= 6) break;
    number += between + next;
  }
  const words = number.split(/\s+/);
  return words.length > 1 && words.every((word) => digitsOf(word).length >= 7) ? (words[0] ?? '') : number;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
