import { HONEYPOT } from '../../../src/features/booking/request.js';
import { OWN_FIELD } from '../../../src/features/delivery/fhir/fhir-message.js';
import { WORDS } from '../../../src/features/delivery/fhir/wishes.js';

/**
 * The request in an Appointment as our own page writes it (`format="fhir"`). Only its fields are read; the resource
 * itself goes no further, so that nobody can make the receiver pass one of their own on to the clinic's server.
 */
export function readAppointment(appointment: object): [name: string, value: unknown][] {
  const contained = (type: string) =>
    list(dig(appointment, 'contained')).find((one) => dig(one, 'resourceType') === type);
  const patient = contained('Patient');
  const telecom = list(dig(patient, 'telecom'));
  const value = (system: string) =>
    dig(
      telecom.find((one) => dig(one, 'system') === system),
      'value',
    );
  const uuid = text(dig(appointment, 'identifier', 0, 'value')).replace(/^urn:uuid:/, '');
  return [
    ['id', uuid],
    ['name', dig(patient, 'name', 0, 'text')],
    ['phone', value('phone')],
    ['email', value('email')],
    [
      'contact',
      dig(
        telecom.find((one) => dig(one, 'rank') === 1),
        'system',
      ),
    ],
    ['consent', dig(contained('Consent'), 'status') === 'active'],
    ['locale', dig(patient, 'communication', 0, 'language', 'coding', 0, 'code')],
    ['page', dig(appointment, 'meta', 'source')],
    ['guide', dig(contained('QuestionnaireResponse'), 'item', 0, 'answer', 0, 'valueString')],
    ...readComment(text(dig(appointment, 'comment'))),
    ...ownFields(appointment),
  ];
}

function readComment(comment: string): [string, unknown][] {
  const [head = '', ...message] = comment.split('\n\n');
  const lines = head.split('\n');
  const after = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length);
  const days = after('Days: ') ?? 'any';
  return [
    ['patient', Object.entries(WORDS.patient).find(([, words]) => lines.includes(words))?.[0]],
    ['days', days === 'any' ? [] : days.split(', ').map((day) => codeOf(day))],
    ['time', after('Time of day: ')],
    ['slot', after('Free time asked for: ')],
    ['message', message.join('\n\n')],
  ];
}

function codeOf(day: string): string {
  return Object.entries(WORDS.days).find(([, name]) => name === day)?.[0] ?? day;
}

/** What the page sent along; a field of the request cannot be named here, save the one that people do not see. */
function ownFields(appointment: object): [string, unknown][] {
  return list(dig(appointment, 'extension'))
    .map((one): [string, unknown] => [text(dig(one, 'url')), dig(one, 'valueString')])
    .filter(([url]) => url.startsWith(OWN_FIELD))
    .map(([url, value]): [string, unknown] => [url.slice(OWN_FIELD.length).replaceAll('%20', ' '), value])
    .filter(([name]) => name === HONEYPOT || !REQUEST_FIELDS.includes(name));
}

const REQUEST_FIELDS =
  'id name phone email contact patient days days[] time slot message consent locale page guide'.split(' ');

function dig(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[name] : undefined,
    value,
  );
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
