import { FIELDS } from './fields.js';

function tidyText(field, text) {
  return FIELDS[field].lines === "one" ? oneLine(text) : manyLines(text);
}
function oneLine(text) {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").replace(/[\p{Cc}\s]+/gu, " ").trim();
}
function manyLines(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "").trim();
}

export { tidyText };
