import { readSlotText, type ChosenSlot } from '../../../src/features/booking/chosen-slot.js';
import {
  EMPTY_DRAFT,
  HONEYPOT,
  tidy,
  type AppointmentRequest,
  type FieldName,
  type GuideLevel,
} from '../../../src/features/booking/request.js';
import type { Incoming } from '../store/request-store.js';
import { keepExtra } from './extra-fields.js';
import type { Fields } from './parse-fields.js';

/**
 * One shape for what four formats write differently: forms know no booleans, lists or null. Judges nothing: a value of
 * the wrong kind becomes a text that the validation then refuses.
 */
export function normalise(fields: Fields): Incoming {
  const text = (name: FieldName) => asText(fields.get(name));
  const request = {
    id: text('id').trim().toLowerCase(),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    contact: text('contact') || EMPTY_DRAFT.contact,
    patient: text('patient'),
    days: asList(fields.get('days') ?? fields.get('days[]')),
    time: text('time') || EMPTY_DRAFT.time,
    slot: asSlot(fields.get('slot')),
    message: text('message'),
    consent: asBoolean(fields.get('consent')),
    locale: text('locale'),
    page: text('page'),
    guide: asGuide(fields.get('guide')),
    // The validation that follows narrows the choices; here they are still whatever was written.
  } as AppointmentRequest;
  const extra = keepExtra(fields, [...Object.keys(request), 'days[]', HONEYPOT], asText);
  return { request: tidy(request), ...extra, suspect: asText(fields.get(HONEYPOT)).trim() !== '' };
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
    return JSON.parse(text) as object;
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
      level = (JSON.parse(text) as { level?: unknown }).level;
    } catch {
      // Not JSON after all: the bare text goes on, and is refused.
    }
  }
  return { level: asText(level) as GuideLevel };
}
