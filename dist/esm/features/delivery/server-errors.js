import { isObject, textOf } from '../foreign-json.js';

const LONGEST_TEXT = 200;
const MOST_TEXTS = 5;
function serverErrors(answer, renames, ours) {
  return errorsByField(objectionsIn(answer), renames, ours);
}
function objectionsIn(answer) {
  if (!isObject(answer)) return [];
  const { errors } = answer;
  const found = Array.isArray(errors) ? errors.map((one) => objection(null, one)) : isObject(errors) ? Object.entries(errors).map(([name, said]) => objection(name, said)) : [objection(null, errors)];
  const withText = found.filter(({ text }) => text !== "");
  if (withText.length > 0) return withText;
  const { data } = answer;
  const only = [answer["error"], answer["message"], answer["detail"], isObject(data) && data["message"], data].map(textAbout).find((text) => text !== "");
  return only === void 0 ? [] : [{ field: null, text: only }];
}
function errorsByField(objections, renames, ours) {
  if (objections.length === 0) return null;
  const fields = {};
  const form = [];
  for (const { field, text } of objections) {
    const own = ours.find((name) => name === field || field !== null && renames[name] === field);
    if (own) fields[own] ??= text;
    else form.push(text);
  }
  return { form: form.slice(0, MOST_TEXTS), fields };
}
function objection(name, said) {
  const named = isObject(said) ? said["field"] ?? said["name"] : void 0;
  return { field: textOf(named) || name, text: textAbout(said) };
}
function textAbout(said) {
  const first = Array.isArray(said) ? said[0] : said;
  if (isObject(first)) return textAbout(first["message"] ?? first["code"]);
  const text = textOf(first);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}\u2026` : text;
}

export { errorsByField, objectionsIn, serverErrors };
