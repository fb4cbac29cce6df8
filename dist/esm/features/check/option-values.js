import { readChoices, readWholeNumber, readChoice } from '../options/choice.js';
import { readDay } from '../options/day.js';

const JUDGES = {
  theme: oneOf(["light", "dark", "auto"]),
  units: oneOf(["km", "mi"]),
  "heading-level": (value) => readWholeNumber(value, { min: 1, max: 4 }, 2).understood ? null : { why: "there are the levels 1 to 4, so 2 is used", cure: "Write a number from 1 to 4." },
  lang: (value, { isLanguageTag }) => isLanguageTag(value) ? null : { why: "it is no language tag", cure: "Write a tag such as en-GB, de-DE or pl-PL." },
  sections: (value, { sections }) => readChoices(value, sections, sections).understood ? null : {
    why: "not all of these are sections, and what is none is left out",
    cure: `There are: ${sections.join(" ")}.`
  },
  "reviewed-on": (value) => readDay(value) ? null : { why: "it is no day, so no review is shown", cure: "Write the day as in 2026-11-30." },
  booking: (value, { hasId }) => !value.startsWith("#") || hasId(value.slice(1)) ? null : {
    why: "nothing on this page has that id, so the guide offers no request",
    cure: `Give your form that id: <appointment-form id="${value.slice(1)}">.`
  }
};
function valueProblem(name, value, known) {
  const judge = Object.hasOwn(JUDGES, name) ? JUDGES[name] : void 0;
  return value.trim() === "" ? null : judge?.(value.trim(), known) ?? null;
}
function oneOf(words) {
  return (value) => readChoice(value, words, words[0] ?? "").understood ? null : {
    why: `that is none of its values, so \u201C${words[0] ?? ""}\u201D is used`,
    cure: `Write ${words.join(" or ")}.`
  };
}

export { valueProblem };
