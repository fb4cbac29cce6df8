import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { templates } from './generated/en-GB.js';
import { sourceLocale } from './generated/locale-codes.js';

const templatesOf = /* @__PURE__ */ new Map([
  [sourceLocale, {}],
  ["en-GB", templates]
]);
function hasTexts(catalogue) {
  return templatesOf.has(catalogue);
}
function addTexts(catalogue, texts) {
  templatesOf.set(
    catalogue,
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, asTemplate(text)]))
  );
}
function templatesIn(catalogue) {
  return templatesOf.get(catalogue);
}
function proseTextIn(catalogue, english) {
  const found = templatesOf.get(catalogue)?.[generateMsgId(english, false)];
  return typeof found === "string" ? found : english;
}
function asTemplate(text) {
  const [first = "", ...others] = text.split("${");
  if (others.length === 0) return text;
  const values = others.map((part) => Number.parseInt(part, 10));
  const strings = [first, ...others.map((part) => part.slice(part.indexOf("}") + 1))];
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}

export { addTexts, hasTexts, proseTextIn, templatesIn };
