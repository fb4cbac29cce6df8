import { randomUUID } from 'node:crypto';
import { slotText } from '../../../src/features/booking/chosen-slot.js';
import { EMPTY_DRAFT } from '../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';

/** A valid request; numbers of the reserved fictional range. */
export function aRequest(changes: Partial<AppointmentRequest> = {}): AppointmentRequest {
  return {
    ...EMPTY_DRAFT,
    id: randomUUID(),
    name: 'Ana García',
    phone: '+1 555 010 0123',
    email: 'ana@example.com',
    contact: 'phone',
    patient: 'new',
    days: ['mon', 'thu'],
    time: 'morning',
    slot: null,
    message: 'Ground floor, please.\nI use a stick.',
    consent: true,
    locale: 'en-US',
    page: 'https://clinic.example/back-pain',
    guide: null,
    ...changes,
  };
}

/** The same as a plain HTML form would send it: texts alone, `days` repeated. */
export function asEntries(request: AppointmentRequest): [string, string][] {
  return Object.entries(request).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
    if (value === null) return [];
    if (value === request.slot && request.slot) return [[name, slotText(request.slot)]];
    if (typeof value === 'object') return [[name, (value as { level: string }).level]];
    return [[name, String(value)]];
  });
}

export const FORMATS = {
  json: (request: AppointmentRequest): RequestInit => ({
    body: JSON.stringify(request),
    headers: { 'Content-Type': 'application/json' },
  }),
  text: (request: AppointmentRequest): RequestInit => ({ body: JSON.stringify(request) }),
  multipart: (request: AppointmentRequest): RequestInit => {
    const form = new FormData();
    for (const [name, value] of asEntries(request)) form.append(name, value);
    return { body: form };
  },
  urlencoded: (request: AppointmentRequest): RequestInit => ({
    body: new URLSearchParams(asEntries(request)),
  }),
} as const;

export type Format = keyof typeof FORMATS;
