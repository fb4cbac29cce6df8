/** What is wrong with the value of an option that every element, the article or the guide reads. The form judges its own. */
import { readChoice, readChoices, readWholeNumber } from '../options/choice.js';
import { readDay } from '../options/day.js';

/** Which values there are, as far as this layer may not know them itself. */
export interface KnownValues {
  sections: readonly string[];
  /** Whether an element of the page has this id. */
  hasId: (id: string) => boolean;
  isLanguageTag: (tag: string) => boolean;
}

export interface ValueProblem {
  why: string;
  cure: string;
}

type Judge = (value: string, known: KnownValues) => ValueProblem | null;

const JUDGES: Readonly<Record<string, Judge>> = {
  theme: oneOf(['light', 'dark', 'auto']),
  units: oneOf(['km', 'mi']),
  'heading-level': (value) =>
    readWholeNumber(value, { min: 1, max: 4 }, 2).understood
      ? null
      : { why: 'there are the levels 1 to 4, so 2 is used', cure: 'Write a number from 1 to 4.' },
  lang: (value, { isLanguageTag }) =>
    isLanguageTag(value)
      ? null
      : { why: 'it is no language tag', cure: 'Write a tag such as en-GB, de-DE or pl-PL.' },
  sections: (value, { sections }) =>
    readChoices(value, sections, sections).understood
      ? null
      : {
          why: 'not all of these are sections, and what is none is left out',
          cure: `There are: ${sections.join(' ')}.`,
        },
  'reviewed-on': (value) =>
    readDay(value)
      ? null
      : { why: 'it is no day, so no review is shown', cure: 'Write the day as in 2026-11-30.' },
  booking: (value, { hasId }) =>
    !value.startsWith('#') || hasId(value.slice(1))
      ? null
      : {
          why: 'nothing on this page has that id, so the guide offers no request',
          cure: `Give your form that id: <appointment-form id="${value.slice(1)}">.`,
        },
};

/** Null where nothing is wrong with it, or nobody here can tell. An empty value counts as none. */
export function valueProblem(name: string, value: string, known: KnownValues): ValueProblem | null {
  const judge = Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
  return value.trim() === '' ? null : (judge?.(value.trim(), known) ?? null);
}

function oneOf(words: readonly string[]): Judge {
  return (value) =>
    readChoice(value, words, words[0] ?? '').understood
      ? null
      : {
          why: `that is none of its values, so “${words[0] ?? ''}” is used`,
          cure: `Write ${words.join(' or ')}.`,
        };
}
