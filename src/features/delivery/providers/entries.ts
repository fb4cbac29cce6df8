import { HONEYPOT, type AppointmentRequest, type FieldName } from '../../booking/request.js';
import { repeated, sentAlong, textsByField } from '../flat-request.js';
import type { Entry, Message } from '../message.js';
import type { DeliveryOptions } from '../options.js';

/**
 * The request as a service's form would hold it: one text a field, days joined by commas (many services keep only the
 * last of a repeated name) unless the name ends in `[]`, nothing that is empty.
 */
export function formEntries(request: AppointmentRequest, options: DeliveryOptions): Entry[] {
  const { renames } = options;
  return withOthers(
    filledIn(request).flatMap(([field, texts]) => named(renames[field] ?? field, texts)),
    options,
  );
}

/**
 * The same for a form whose fields are declared beforehand and that drops all others: what has no name there follows
 * the patient's message, a line each. Without a name for the message they go by their own.
 * @param elsewhere fields that the message carries in another place
 */
export function declaredEntries(
  request: AppointmentRequest,
  options: DeliveryOptions,
  elsewhere: readonly FieldName[] = [],
): Entry[] {
  const { renames } = options;
  const texts = filledIn(request).filter(([field]) => renames[field] ?? !elsewhere.includes(field));
  if (!renames.message) return formEntries(request, options);
  const trapped = options.extras.filter(([name]) => name === HONEYPOT);
  const lines = [
    ...texts.filter(([field]) => !renames[field]).map(([field, words]) => `${field}: ${words.join(', ')}`),
    ...trapped.map(([name, value]) => `${name}: ${value}`),
  ].join('\n');
  const message = [request.message, lines].filter(Boolean).join('\n\n');
  return withOthers(
    [
      ...texts.flatMap(([field, words]) => {
        const name = field === 'message' ? undefined : renames[field];
        return name ? named(name, words) : [];
      }),
      [renames.message, message],
    ],
    { ...options, extras: options.extras.filter((extra) => !trapped.includes(extra)) },
  );
}

/** Entries in the format asked for, where the service takes it; else in its own. */
export function messageOf(entries: readonly Entry[], { format }: DeliveryOptions): Message {
  if (format === 'multipart' || format === 'urlencoded') return { kind: format, entries };
  return {
    kind: 'text',
    type: format === 'text' ? 'text/plain' : 'application/json',
    text: JSON.stringify(Object.fromEntries(entries)),
  };
}

/** The fields that are filled in. */
function filledIn(request: AppointmentRequest): [FieldName, string[]][] {
  return textsByField(request)
    .map(([field, texts]): [FieldName, string[]] => [field, texts.filter(Boolean)])
    .filter(([, texts]) => texts.length > 0);
}

function named(name: string, texts: readonly string[]): Entry[] {
  return name.endsWith('[]') ? repeated(name, texts) : [[name, texts.join(', ')]];
}

function withOthers(fields: readonly Entry[], options: DeliveryOptions): Entry[] {
  const others = sentAlong(
    options,
    fields.map(([name]) => name),
  );
  return [...fields, ...[...others].flatMap(([name, texts]) => named(name, texts))];
}
