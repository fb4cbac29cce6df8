import { REQUEST_FIELDS } from '../../../src/features/booking/request.js';
import { dig } from '../../../src/features/delivery/fhir/dig.js';
import { OWN_FIELD } from '../../../src/features/delivery/fhir/fhir-message.js';
import { readFields } from '../../../src/features/delivery/fhir/read-fields.js';
import { listOf, textOf } from '../../../src/features/foreign-json.js';

/**
 * The request in an Appointment as our own page writes it (`format="fhir"`). Only its fields are read; the resource
 * itself goes no further, so that nobody can make the receiver pass one of their own on to the clinic's server.
 */
export function readAppointment(appointment: object): [name: string, value: unknown][] {
  return [...Object.entries(readFields(appointment)), ...ownFields(appointment)];
}

/** What the page sent along. It cannot name a field of the request; only the field that people do not see. */
function ownFields(appointment: object): [string, unknown][] {
  return listOf(dig(appointment, 'extension'))
    .map((one): [string, unknown] => [textOf(dig(one, 'url')), dig(one, 'valueString')])
    .filter(([url]) => url.startsWith(OWN_FIELD))
    .map(([url, value]): [string, unknown] => [url.slice(OWN_FIELD.length).replaceAll('%20', ' '), value])
    .filter(([name]) => !OUR_NAMES.includes(name));
}

/** Names under which a form may send a field of the request. */
const OUR_NAMES: readonly string[] = REQUEST_FIELDS.flatMap((name) => [name, `${name}[]`]);
