import { readAppointment } from '../fhir/read-appointment.js';
import { decodeText, parameter, parseForm } from '../http/parse-form.js';
import { parseJson } from '../http/parse-json.js';
import { Refusal } from '../http/refusal.js';

/** What a sender wrote, by field name: JSON's own values, or a form's texts (a list where a name is repeated). */
export type Fields = ReadonlyMap<string, unknown>;

type Parse = (body: Uint8Array, contentType: string) => Fields;

const PARSERS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ['application/json', fromJson],
  ['application/fhir+json', fromFhir],
  // A page can send this without asking first (no preflight), where a server does not answer that question.
  ['text/plain', fromJson],
  ['multipart/form-data', fromForm],
  ['application/x-www-form-urlencoded', fromForm],
]);

/** @throws Refusal 415 for another content type, 400 for a body that is not what its type says */
export function parseFields(body: Uint8Array, contentType: string): Fields {
  const parse = PARSERS.get(contentType.split(';')[0]?.trim().toLowerCase() ?? '');
  if (!parse) {
    throw new Refusal(415, `This content type is not taken. These are: ${[...PARSERS.keys()].join(', ')}.`);
  }
  return parse(body, contentType);
}

function fromFhir(body: Uint8Array, contentType: string): Fields {
  const resource = objectIn(body, contentType);
  if ((resource as { resourceType?: unknown }).resourceType !== 'Appointment') {
    throw new Refusal(400, 'The resource is no Appointment.');
  }
  return new Map(readAppointment(resource));
}

function fromJson(body: Uint8Array, contentType: string): Fields {
  return new Map(Object.entries(objectIn(body, contentType)));
}

function objectIn(body: Uint8Array, contentType: string): object {
  let value: unknown;
  try {
    value = parseJson(decodeText(body, parameter(contentType, 'charset')));
  } catch {
    throw new Refusal(400, 'The body is not valid JSON in UTF-8.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'The body is not a JSON object.');
  }
  return value;
}

function fromForm(body: Uint8Array, contentType: string): Fields {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of parseForm(body, contentType)) {
    const before = fields.get(name);
    if (before === undefined) fields.set(name, value);
    else if (typeof before === 'string') fields.set(name, [before, value]);
    else before.push(value);
  }
  return fields;
}
