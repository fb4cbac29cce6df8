import { msg } from '../../../locales/msg.js';
import { DRAFT_FIELDS, FIELDS, type DraftField } from '../../../features/booking/fields.js';
import { reference } from '../../../features/booking/reference.js';
import type { AppointmentRequest } from '../../../features/booking/request.js';
import { directionOf } from '../../../locales/direction.js';
import { formatLocale } from '../../../locales/format-locale.js';
import { dateTimeFormat } from '../../../locales/formatters.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import type { ClinicContact } from '../contact-view.js';
import { labelled } from '../../shared/labelled.js';
import { listText } from '../list-text.js';
import { answerWord, fieldLabel, type ChoiceValue } from '../fields/field-words.js';

export interface CopiedRequest {
  request: AppointmentRequest;
  clinic: ClinicContact;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** The free time that it asks for. */
  timeWords?: string;
}

/** The request as plain text, for the patient to keep, read out or send in another way. */
export function requestCopy({ request, clinic, sentAt, timeWords }: CopiedRequest): string {
  const lines: [label: string, value: string][] = [
    ...DRAFT_FIELDS.map((field): [string, string] => [
      fieldLabel(field),
      // A free time says it better.
      field === 'time' && timeWords ? '' : answerText(request, field),
    ]),
    [msg('Time asked for'), timeWords ?? ''],
    [msg('The guide suggested'), request.guide ? answerWord(request.guide.level) : ''],
    [msg('Reference'), reference(request.id)],
    [msg('Date'), dateText(sentAt)],
    [
      msg('Clinic'),
      listText(
        [
          clinic.name,
          clinic.phone && numberInLine(clinic.phone),
          clinic.email,
          clinic.address && inOneLine(clinic.address),
          clinic.hours && inOneLine(clinic.hours),
        ].filter((known): known is string => Boolean(known)),
      ),
    ],
  ];
  const written = lines.filter(([, value]) => value).map((line) => labelled(...line));
  return [msg('Appointment requested, not confirmed'), ...written].join('\n');
}

/** The day on which it was sent, on the patient's own calendar. */
function dateText(at: number): string {
  return dateTimeFormat(formatLocale(pageLanguage(), shownLocale()), { dateStyle: 'long' }).format(at);
}

/** Between words from right to left, the groups of a phone number would stand in the opposite order; a mark that is not seen keeps them. */
function numberInLine(phone: string): string {
  return directionOf(shownLocale()) === 'rtl' ? `\u200e${phone}` : phone;
}

/** An address has its lines, which would look like other answers. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ');
}

/** An answer in words. The consent is left out: it is no news to whoever gave it. */
function answerText(request: AppointmentRequest, field: DraftField): string {
  const answer = request[field];
  switch (FIELDS[field].kind) {
    case 'text':
      return field === 'phone' && answer ? numberInLine(answer as string) : (answer as string);
    case 'choice':
    case 'choices':
      return listText(
        [answer as ChoiceValue | '' | readonly ChoiceValue[]].flat().map((one) => one && answerWord(one)),
      );
    case 'tick':
      return '';
  }
}

/**
 * Copies a text that is shown, or selects it where the browser does not let a page copy (no https, an embedded frame).
 * @returns what was done, in words
 */
export async function copyOrSelect(shown: HTMLElement): Promise<string> {
  try {
    // What is folded up has no `innerText`.
    await navigator.clipboard.writeText(shown.textContent);
    return msg('Copied');
  } catch {
    shown.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(shown);
    return msg('Text selected. Now copy it.');
  }
}
