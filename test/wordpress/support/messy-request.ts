/** Requests as they come from forms, programs and people's pockets: right, nearly right and wrong in every field. */
import fc from 'fast-check';
import type { Contact, Patient, TimeOfDay, Weekday } from '../../../src/features/booking/fields.js';
import type { AppointmentRequest, GuideLevel } from '../../../src/features/booking/request.js';

/** Scripts, digits, spaces and signs that two languages' notions of a letter or a space could disagree on. */
const signs = fc.constantFrom(
  ...Array.from('abcZéß中יжअ0123456789٣๔+-.()/#@,;:<>&"\\\'%_x｛'),
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\u00a0',
  '\u2003',
  '\u2028',
  '\ufeff',
  '\u200e',
  '\u202c',
  '\u2011',
  '－',
  '＋',
  '。',
  '🏃',
);
const mess = fc.string({ unit: signs, maxLength: 14 });
/** Around a limit, where signs that count as two decide. */
const around = (limit: number) =>
  fc
    .tuple(fc.integer({ min: limit - 3, max: limit + 2 }), fc.constantFrom('', '🏃', 'é', ' '))
    .map(([length, end]) => 'a'.repeat(length) + end);
/** Mostly a choice that is offered, sometimes one that is not. */
const either = <Choice extends string>(offered: readonly Choice[], wrong: string) =>
  fc.oneof({ arbitrary: fc.constantFrom(...offered), weight: 5 }, fc.constant(wrong as Choice));

const phone = fc.oneof(
  mess,
  // On either side of the fewest digits and of the longest text.
  fc.constantFrom('55 0123', '055 012', '٥٥٥٠١٢٣', '٥٥٥٠١٢', `+1 ${'5'.repeat(37)}`, `+1 ${'5'.repeat(38)}`),
  fc.constantFrom(
    '',
    '+1 555 010 0123',
    '020 7946 0123 ext. 4',
    '٠٢٠ ٧٩٤٦ ٠١٢',
    '555-0123 доб 12',
    '12 34',
    '+ ext 2',
    '+49 (0) 30/123 456',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789 +-.()x#')), maxLength: 44 }),
);
const email = fc.oneof(
  mess,
  fc.constantFrom(
    '',
    'ana@example.com',
    'müller@bücher.example',
    'a@b',
    '@b.c',
    'a b@c.d',
    'ana@例え。テスト',
    'a@b..c',
  ),
  around(243).map((name) => `${name}@example.com`),
);
const slot = fc.oneof(
  { arbitrary: fc.constant(null), weight: 4 },
  fc.record({
    id: fc.constantFrom('slot-1', 's 1', '', 'x'.repeat(64), 'x'.repeat(65)),
    start: fc.constantFrom(
      '2026-12-01T09:00:00-05:00',
      '2026-12-01T09:00:00',
      '2026-13-01T09:00:00-05:00',
      '',
    ),
    end: fc.constantFrom(
      '2026-12-01T09:30:00-05:00',
      '2026-12-01T08:30:00-05:00',
      '2026-12-01T14:00:00.5+00:00',
    ),
  }),
);

export const messyRequest: fc.Arbitrary<AppointmentRequest> = fc.record({
  id: fc.oneof({ arbitrary: fc.uuid(), weight: 9 }, mess),
  name: fc.oneof(mess, around(120), fc.constantFrom('Ana', '', '007', '陳')),
  phone,
  email,
  contact: either<Contact>(['phone', 'email', 'either'], 'pigeon'),
  patient: either<Patient | ''>(['new', 'returning', ''], 'old'),
  days: fc.uniqueArray(either<Weekday>(['mon', 'tue', 'sun'], 'someday'), { maxLength: 3 }),
  time: either<TimeOfDay>(['morning', 'any'], 'noon'),
  slot,
  message: fc.oneof(mess, around(1000)),
  consent: fc.boolean(),
  locale: fc.constantFrom('en-US', 'ar', '', 'x'.repeat(35), 'x'.repeat(36)),
  page: fc.constantFrom(
    '',
    'https://clinic.example/é',
    'http://x',
    'https://a/?q=1',
    'https://a/#b',
    'ftp://a',
    `https://${'a'.repeat(2041)}`,
  ),
  guide: fc.oneof(
    fc.constant(null),
    either<GuideLevel>(['soon', 'self-care'], 'later').map((level) => ({ level })),
  ),
});
