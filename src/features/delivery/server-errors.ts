import type { FieldName } from '../booking/request.js';
import { isObject, textOf } from '../foreign-json.js';
import type { Renames } from './options.js';

/** One thing that a server found wrong: a code of ours, or a text of its own that is shown as text. */
export interface Objection {
  /** The field's name as the server knows it, or null where it speaks of the whole request. */
  field: string | null;
  text: string;
}

/** The same, by our own fields. */
export interface ServerErrors {
  /** About the request as a whole, or about fields that are not ours. */
  form: readonly string[];
  fields: Partial<Record<FieldName, string>>;
}

const LONGEST_TEXT = 200;
const MOST_TEXTS = 5;

/** What an answer finds wrong, by our fields; null where it names nothing. */
export function serverErrors(
  answer: unknown,
  renames: Renames,
  ours: readonly FieldName[],
): ServerErrors | null {
  return errorsByField(objectionsIn(answer), renames, ours);
}

/**
 * Reads the shapes in which servers report errors: `{ errors: { phone: 'too-short' } }`, a list of texts per field, a
 * list of `{ field, message }`, or else one `error`, `message` or `detail`, which WordPress puts into `data`.
 */
export function objectionsIn(answer: unknown): Objection[] {
  if (!isObject(answer)) return [];
  const { errors } = answer;
  const found = Array.isArray(errors)
    ? errors.map((one) => objection(null, one))
    : isObject(errors)
      ? Object.entries(errors).map(([name, said]) => objection(name, said))
      : [objection(null, errors)];
  const withText = found.filter(({ text }) => text !== '');
  if (withText.length > 0) return withText;
  const { data } = answer;
  const only = [answer['error'], answer['message'], answer['detail'], isObject(data) && data['message'], data]
    .map(textAbout)
    .find((text) => text !== '');
  return only === undefined ? [] : [{ field: null, text: only }];
}

/** Sorts objections by our fields; null where there is none. A field keeps the first that is said about it. */
export function errorsByField(
  objections: readonly Objection[],
  renames: Renames,
  ours: readonly FieldName[],
): ServerErrors | null {
  if (objections.length === 0) return null;
  const fields: ServerErrors['fields'] = {};
  const form: string[] = [];
  for (const { field, text } of objections) {
    const own = ours.find((name) => name === field || (field !== null && renames[name] === field));
    if (own) fields[own] ??= text;
    else form.push(text);
  }
  return { form: form.slice(0, MOST_TEXTS), fields };
}

function objection(name: string | null, said: unknown): Objection {
  const named = isObject(said) ? (said['field'] ?? said['name']) : undefined;
  return { field: textOf(named) || name, text: textAbout(said) };
}

/** The first of several texts, cut to a length that can be shown. */
function textAbout(said: unknown): string {
  const first: unknown = Array.isArray(said) ? said[0] : said;
  if (isObject(first)) return textAbout(first['message'] ?? first['code']);
  const text = textOf(first);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
