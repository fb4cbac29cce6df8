import { html } from 'hono/html';
import { slotText } from '../../../src/features/booking/chosen-slot.js';
import type { AppointmentRequest, FieldName } from '../../../src/features/booking/request.js';
import { emailAddress } from '../../../src/features/options/email.js';
import { telephoneAddress } from '../../../src/features/options/telephone.js';
import type { Shown } from './view.js';
import { CONTACT, freeTime, GUIDE, PATIENT, preferredTime } from './words.js';

/** The id is not among them: people know a request by its reference. */
type ShownField = Exclude<FieldName, 'id'>;

/** What the clinic sees of a field. */
interface FieldLine {
  /** Its column in the export. */
  column: string;
  cell: (request: AppointmentRequest) => string;
  /** Its line in the inbox; fields with the same term share a line. */
  term: string;
  /** Empty where there is nothing to show. */
  value: (request: AppointmentRequest) => Shown;
  /** `head`: it stands above the lines already, and has one only where it was changed later. */
  among: 'head' | 'wishes' | 'circumstances';
}

const WISHES = {
  term: 'Wishes',
  value: ({ slot, days, time }: AppointmentRequest) => (slot ? freeTime(slot) : preferredTime(days, time)),
  among: 'wishes',
} as const;

/** In the order of the export and of the inbox. A field that is missing here does not compile. */
const FIELD_LINES: Readonly<Record<ShownField, FieldLine>> = {
  name: {
    column: 'Name',
    cell: ({ name }) => name,
    term: 'Name',
    value: ({ name }) => name,
    among: 'head',
  },
  phone: {
    column: 'Phone',
    cell: ({ phone }) => phone,
    term: 'Phone',
    value: ({ phone }) => linked(phone, telephoneAddress(phone)),
    among: 'head',
  },
  email: {
    column: 'E-mail',
    cell: ({ email }) => email,
    term: 'E-mail',
    value: ({ email }) => linked(email, emailAddress(email)),
    among: 'head',
  },
  contact: {
    column: 'Answer by',
    cell: ({ contact }) => contact,
    term: 'Answer',
    value: ({ contact }) => CONTACT[contact],
    among: 'circumstances',
  },
  patient: {
    column: 'Patient',
    cell: ({ patient }) => patient,
    term: 'Patient',
    value: ({ patient }) => PATIENT[patient],
    among: 'head',
  },
  days: { column: 'Days', cell: ({ days }) => days.join(' '), ...WISHES },
  time: { column: 'Time', cell: ({ time }) => time, ...WISHES },
  slot: { column: 'Free time asked for', cell: ({ slot }) => (slot ? slotText(slot) : ''), ...WISHES },
  message: {
    column: 'Message',
    cell: ({ message }) => message,
    term: 'Message',
    value: ({ message }) => message && html`<span class="message" dir="auto">${message}</span>`,
    among: 'wishes',
  },
  guide: {
    column: 'Guide',
    cell: ({ guide }) => guide?.level ?? '',
    term: 'Guide',
    value: ({ guide }) => (guide ? GUIDE[guide.level] : ''),
    among: 'head',
  },
  consent: {
    column: 'Consent',
    cell: ({ consent }) => (consent ? 'given' : 'not given'),
    term: 'Consent',
    value: ({ consent }) => (consent ? 'given' : 'not given'),
    among: 'circumstances',
  },
  locale: {
    column: 'Language',
    cell: ({ locale }) => locale,
    term: 'Language',
    value: ({ locale }) => locale,
    among: 'circumstances',
  },
  page: {
    column: 'Sent from',
    cell: ({ page }) => page,
    term: 'Sent from',
    value: ({ page }) => page,
    among: 'circumstances',
  },
};

const FIELDS = Object.keys(FIELD_LINES) as ShownField[];

/** The columns of the export, in their order. */
export const FIELD_COLUMNS: readonly Pick<FieldLine, 'column' | 'cell'>[] = Object.values(FIELD_LINES);

/** The lines of one part of a request: what each is called, and its value ('' for none). */
export function linesAmong(
  among: FieldLine['among'],
  request: AppointmentRequest,
): [term: string, value: Shown][] {
  const fields = FIELDS.filter((field) => FIELD_LINES[field].among === among);
  return lines(fields, request);
}

/** The lines of the fields that a later request says differently. */
export function changedLines(
  first: AppointmentRequest,
  later: AppointmentRequest,
): [term: string, value: Shown][] {
  const changed = FIELDS.filter((field) => JSON.stringify(later[field]) !== JSON.stringify(first[field]));
  return lines(changed, later);
}

function lines(fields: readonly ShownField[], request: AppointmentRequest): [term: string, value: Shown][] {
  return [
    ...new Map(fields.map((field) => [FIELD_LINES[field].term, FIELD_LINES[field].value(request)] as const)),
  ];
}

function linked(text: string, address: string | null): Shown {
  return address === null ? text : html`<a href="${address}" dir="ltr">${text}</a>`;
}
