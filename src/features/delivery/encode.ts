import type { AppointmentRequest, FieldName } from '../booking/request.js';
import { repeated, sentAlong, textsByField } from './flat-request.js';
import { jsonText } from './json-text.js';
import type { Message } from './message.js';
import type { PlainOptions } from './options.js';

/**
 * The request as the body of a POST. JSON and text carry the contract's shape; the form formats flatten it as a
 * browser's own form would: `days` repeats, `consent` is `true`, `guide` is its level, `slot` one line, what is
 * null stays away.
 * A constant or an extra never replaces a field of the request. Services have a way of their own: `providers/`.
 */
export function encode(request: AppointmentRequest, options: PlainOptions): Message {
  const { format, renames } = options;
  const wireName = (field: string) => renames[field as FieldName] ?? field;
  const others = [...sentAlong(options, Object.keys(request).map(wireName))];

  if (format === 'json' || format === 'text') {
    const fields = Object.entries(request).map(([field, value]): [string, unknown] => [
      wireName(field),
      value,
    ]);
    // A name that comes more than once becomes a list.
    const beside = others.map(([name, values]) => [name, values.length === 1 ? values[0] : values] as const);
    return {
      kind: 'text',
      type: format === 'json' ? 'application/json' : 'text/plain',
      text: jsonText(Object.fromEntries([...beside, ...fields])),
    };
  }
  return {
    kind: format,
    entries: [
      ...textsByField(request).flatMap(([field, texts]) => repeated(wireName(field), texts)),
      ...others.flatMap(([name, texts]) => repeated(name, texts)),
    ],
  };
}
