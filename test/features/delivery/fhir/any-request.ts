import fc from 'fast-check';
import { CONTACTS, PATIENTS, TIMES, WEEKDAYS } from '../../../../src/features/booking/fields.js';
import { GUIDE_LEVELS, type AppointmentRequest } from '../../../../src/features/booking/request.js';
import { tidy } from '../../../../src/features/booking/tidy.js';
import { validateRequest } from '../../../../src/features/booking/validate-request.js';
import type { AppointmentContext } from '../../../../src/features/delivery/fhir/appointment.js';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
/** Whole minutes of the years that appointments are made in. */
const minute = fc.integer({ min: 28_000_000, max: 40_000_000 });

const slot = fc
  .record({
    id: fc.stringMatching(/^[^\s]{1,30}$/),
    at: minute,
    minutes: fc.integer({ min: 5, max: 240 }),
    hours: fc.integer({ min: -12, max: 14 }),
  })
  .map(({ id, at, minutes, hours }) => {
    const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
    const local = (time: number) => new Date((time + hours * 60) * 60_000).toISOString().slice(0, 19);
    return { id, start: local(at) + offset, end: local(at + minutes) + offset };
  });

/** Requests that a receiver would take, in all the shapes that people and pages give them. */
export const anyRequest: fc.Arbitrary<AppointmentRequest> = fc
  .record({
    id: fc.uuid(),
    name: fc.tuple(fc.constantFrom('Ana', '李', 'Zoë', 'م'), text(60)).map((parts) => parts.join(' ')),
    phone: fc.constantFrom('', '+1 555 010 0199', '(555) 010-0123 ext. 4', '٠١٢٣٤٥٦٧٨٩'),
    email: fc.constantFrom('', 'ana@example.com', 'zoë@bücher.example'),
    contact: fc.constantFrom(...CONTACTS),
    patient: fc.constantFrom(...PATIENTS, '' as const),
    days: fc.subarray([...WEEKDAYS]),
    time: fc.constantFrom(...TIMES),
    slot: fc.option(slot),
    message: fc.oneof(
      text(300),
      fc
        .array(fc.constantFrom('Days: Monday', '\n', '\n\n', '\u00a0', '\u2028', ' ', 'x'), { maxLength: 20 })
        .map((parts) => parts.join('')),
    ),
    consent: fc.constant(true),
    locale: fc.constantFrom('en-US', 'es', 'zh-Hant-TW', '', 'not a tag'),
    page: fc.constantFrom(
      '',
      'https://clinic.example/back-pain',
      'http://localhost:8080/',
      'https://bücher.example/ü',
    ),
    guide: fc.option(fc.constantFrom(...GUIDE_LEVELS).map((level) => ({ level }))),
  })
  .map(tidy)
  .filter((request) => Object.keys(validateRequest(request)).length === 0);

export const anyContext: fc.Arbitrary<AppointmentContext> = fc
  .record({
    now: minute.map((minutes) => minutes * 60_000),
    clinic: fc.oneof(fc.constant(''), text(40)),
    privacyUrl: fc.constantFrom('', 'https://clinic.example/privacy'),
    minDays: fc.integer({ min: 0, max: 30 }),
    maxDays: fc.integer({ min: 0, max: 365 }),
    service: fc.constantFrom(
      undefined,
      { reference: 'HealthcareService/42' },
      { identifier: { value: 'physio' } },
      { identifier: { system: 'https://clinic.example/services', value: 'physio' } },
    ),
  })
  .map(({ service, ...rest }) => (service ? { ...rest, service } : rest));
