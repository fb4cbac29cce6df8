import { readChoices } from './choice.js';
import { readDay } from './day.js';

function readClosedDays(text, allowed, usual) {
  const words = (text ?? "").replace(/(\d)\s*\.\.\s*(?=\d)/g, "$1..").split(/[\s,;]+/).filter(Boolean);
  const dated = words.filter((word) => /^\d|\.\./.test(word));
  const { value: weekdays, understood } = readChoices(
    words.filter((word) => !dated.includes(word)).join(" "),
    allowed,
    usual
  );
  const closures = dated.flatMap((word) => closureOf(word) ?? []);
  closures.sort((one, other) => one.from < other.from ? -1 : 1);
  return { value: { weekdays, closures }, understood: understood && closures.length === dated.length };
}
function closureOf(word) {
  const [from = "", to = from, ...more] = word.split("..");
  return readDay(from) && readDay(to) && from <= to && more.length === 0 ? { from, to } : null;
}
function isClosedOn(date, closures) {
  return closures.some(({ from, to }) => from <= date && date <= to);
}
function closuresBetween(closures, today, last) {
  return closures.filter(({ from, to }) => to >= today && from <= last);
}

export { closuresBetween, isClosedOn, readClosedDays };
