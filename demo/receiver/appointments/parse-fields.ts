import { readAppointment } from '../fhir/read-appointment.js';
import { Refusal } from '../http/refusal.js';

/** What a sender wrote, by field name: JSON's own values, or a form's texts (a list where a name is repeated). */
export type Fields = ReadonlyMap<string, unknown>;

type Parse = (body: Uint8Array<ArrayBuffer>, contentType: string) => Fields | Promise<Fields>;

const PARSERS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ['application/json', fromJson],
  ['application/fhir+json', fromFhir],
  // A page can send this without asking first (no preflight), where a server does not answer that question.
  ['text/plain', fromJson],
  ['multipart/form-data', fromForm],
  ['application/x-www-form-urlencoded', fromForm],
]);

/** @throws Refusal 415 for another content type, 400 for a body that is not what its type says */
export async function parseFields(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Fields> {
  const parse = PARSERS.get(contentType.split(';')[0]?.trim().toLowerCase() ?? '');
  if (!parse) {
    throw new Refusal(415, `This content type is not taken. These are: ${[...PARSERS.keys()].join(', ')}.`);
  }
  return parse(body, contentType);
}

function fromFhir(body: Uint8Array): Fields {
  const resource = objectIn(body);
  if ((resource as { resourceType?: unknown }).resourceType !== 'Appointment') {
    throw new Refusal(400, 'The resource is no Appointment.');
  }
  return new Map(readAppointment(resource));
}

function fromJson(body: Uint8Array): Fields {
  return new Map(Object.entries(objectIn(body)));
}

function objectIn(body: Uint8Array): object {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, 'The body is not valid JSON in UTF-8.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'The body is not a JSON object.');
  }
  return value;
}

async function fromForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Fields> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    throw new Refusal(400, 'The body is not a valid form.');
  }
  const fields = new Map<string, unknown>();
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    if (values.some((value) => typeof value !== 'string')) throw new Refusal(400, 'Files are not taken.');
    fields.set(name, values.length > 1 ? values : values[0]);
  }
  return fields;
}
