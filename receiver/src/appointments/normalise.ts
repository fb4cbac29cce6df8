import { readSlotText, type ChosenSlot } from '../../../src/features/booking/chosen-slot.js';
import { DRAFT_FIELDS, FIELDS, type DraftField } from '../../../src/features/booking/fields.js';
import {
  HONEYPOT,
  REQUEST_FIELDS,
  type AppointmentRequest,
  type FieldName,
  type GuideLevel,
} from '../../../src/features/booking/request.js';
import { tidy } from '../../../src/features/booking/tidy.js';
import { parseJson } from '../http/parse-json.js';
import type { Incoming } from '../store/request-store.js';
import { keepExtra } from './extra-fields.js';
import type { Fields } from './parse-fields.js';

/**
 * One shape for what four formats write differently: forms know no booleans, lists or null. Judges nothing: a value of
 * the wrong kind becomes a text that the validation then refuses.
 */
export function normalise(fields: Fields): Incoming {
  const text = (name: FieldName) => asText(fields.get(name));
  const draft = DRAFT_FIELDS.map((field) => {
    // A form may write the name of a list so.
    const list = FIELDS[field].kind === 'choices' ? fields.get(`${field}[]`) : undefined;
    return [field, answer(field, fields.get(field) ?? list)];
  });
  const request = {
    id: text('id').trim().toLowerCase(),
    ...Object.fromEntries(draft),
    slot: asSlot(fields.get('slot')),
    locale: text('locale'),
    page: text('page'),
    guide: asGuide(fields.get('guide')),
    // The validation that follows narrows the choices; here they are still whatever was written.
  } as AppointmentRequest;
  const lists = DRAFT_FIELDS.filter((field) => FIELDS[field].kind === 'choices').map((field) => `${field}[]`);
  const extra = keepExtra(fields, [...REQUEST_FIELDS, ...lists, HONEYPOT], asText);
  return { request: tidy(request), ...extra, suspect: asText(fields.get(HONEYPOT)).trim() !== '' };
}

/** An answer of the patient's, in the kind that its field takes. */
function answer(field: DraftField, value: unknown): unknown {
  const { kind, empty } = FIELDS[field];
  switch (kind) {
    case 'text':
      return asText(value);
    case 'choice':
      return asText(value) || empty;
    case 'choices':
      return asList(value);
    case 'tick':
      return asBoolean(value);
  }
}

/** A text as it can be stored: PostgreSQL's JSON takes neither NUL nor half of a surrogate pair. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Buffer.from(text).toString().replaceAll('\0', '');
}

function asList(value: unknown): string[] {
  const items = Array.isArray(value) ? value : asText(value).split(/[\s,]+/);
  return [...new Set(items.map(asText))].filter((item) => item !== '');
}

function asBoolean(value: unknown): boolean {
  return ['true', 'on', 'yes', '1'].includes(asText(value).toLowerCase());
}

/** `{ "id", "start", "end" }`, the same as a text, or the one line that a form sends. */
function asSlot(value: unknown): ChosenSlot | null {
  const text = asText(value).trim();
  if (text === '' || text === 'null') return null;
  const slot = text.startsWith('{') ? fromJson(text) : readSlotText(text);
  // What is neither goes on as an id that no clinic has given, and is refused.
  return {
    id: asText(slot ? slot.id : text),
    start: asText(slot?.start),
    end: asText(slot?.end),
  };
}

function fromJson(text: string): { [name in keyof ChosenSlot]?: unknown } | null {
  try {
    return parseJson(text) as object;
  } catch {
    return null;
  }
}

/** `{ "level": "soon" }`, the same as a text, or the bare level. */
function asGuide(value: unknown): { level: GuideLevel } | null {
  const text = asText(value).trim();
  if (text === '' || text === 'null') return null;
  let level: unknown = text;
  if (text.startsWith('{')) {
    try {
      level = (parseJson(text) as { level?: unknown }).level;
    } catch {
      // Not JSON after all: the bare text goes on, and is refused.
    }
  }
  return { level: asText(level) as GuideLevel };
}
