/**
 * The numbers that a text names, as `FIGURES` lists them: `79`, `0.44`, `80%`. A number in words counts as its digits do
 * where it measures something (`two weeks` is `2`), and an amount that is left open is a claim as well (`a few weeks`
 * stands as it is). `one of these` and `a week` count and measure nothing.
 */
const DIGITS = /\d+(?:\.\d+)?%?/g;

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OPEN = ['half', 'a few', 'few', 'several', 'a couple of', 'dozens of', 'hundreds of'];

const UNIT =
  '(?:second|minute|hour|day|night|week|month|year|time|breath|repeat|session|mile|kilometer|kilometre|metre|meter|step|' +
  'try|tries|attempt|finger|degree|percent|per cent|study|studies|trial|people|person|adult|men|women|runner)s?';
/** What may stand between a number and what it counts: `three slow deep breaths`, `half an hour`. */
const BETWEEN = '(?:(?:an?|of the|more|full|whole|slow|deep|last|long|short) ){0,3}';

const IN_WORDS = new RegExp(`\\b(${[...WORDS, ...TENS, ...OPEN].join('|')}) ${BETWEEN}(${UNIT})\\b`, 'gi');
const TWICE = /\btwice (?:an?|each|every) \w+/gi;

/** A number in words: the figure that it is, and the words that say so. */
export interface NumberInWords {
  figure: string;
  phrase: string;
}

export function numbersInWords(text: string): NumberInWords[] {
  const measured = [...text.matchAll(IN_WORDS)].map(([written, number = '']) => {
    const phrase = written.toLowerCase();
    const word = number.toLowerCase();
    if (WORDS.includes(word)) return { figure: String(WORDS.indexOf(word)), phrase };
    return { figure: TENS.includes(word) ? String(20 + 10 * TENS.indexOf(word)) : phrase, phrase };
  });
  const twice = [...text.matchAll(TWICE)].map(([phrase]) => ({ figure: '2', phrase: phrase.toLowerCase() }));
  return [...measured, ...twice];
}

/** A number that is the name of a service measures nothing. */
export function withoutNames(text: string): string {
  return text.replace(/\bNHS 111\b/g, 'NHS');
}

/** All figures in a text, in digits and in words. */
export function numbersIn(text: string): string[] {
  return [...(withoutNames(text).match(DIGITS) ?? []), ...numbersInWords(text).map(({ figure }) => figure)];
}
