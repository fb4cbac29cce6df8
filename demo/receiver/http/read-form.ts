import { readBody } from './read-body.js';
import { Refusal } from './refusal.js';

/** A form's fields, or a 400 or 413 {@link Refusal}; a file is no field. */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string>> {
  const body = await readBody(request);
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  let form: FormData;
  try {
    form = await new Response(body, { headers }).formData();
  } catch {
    throw new Refusal(400, 'The body is not a valid form.');
  }
  const fields = new Map<string, string>();
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value);
  return fields;
}
