import { parseForm } from './parse-form.js';
import { readBody } from './read-body.js';
import { Refusal } from './refusal.js';

const TYPES = /^\s*(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i;

/** A form's fields, or a 400 or 413 {@link Refusal}. */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string>> {
  const body = await readBody(request);
  const contentType = request.headers.get('content-type') ?? '';
  if (!TYPES.test(contentType)) throw new Refusal(400, 'The body is not a valid form.');
  return new Map(parseForm(body, contentType));
}
