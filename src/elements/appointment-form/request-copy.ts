import { msg, str } from '@lit/localize';
import { reference } from '../../features/booking/reference.js';
import type { AppointmentRequest } from '../../features/booking/request.js';
import { shownLocale } from '../../locales/language.js';
import { slotWords } from './free-times/free-times-words.js';
import { contactWord, fieldLabel, levelWord, patientWord, timeWord, weekdayWord } from './messages.js';

/** The request as plain text, for the patient to keep, read out or send in another way. */
export function requestCopy(request: AppointmentRequest, clinic: string | null): string {
  const { name, phone, email, contact, patient, days, time, slot, message, guide } = request;
  const lines: [label: string, value: string][] = [
    [fieldLabel('name'), name],
    [fieldLabel('phone'), phone],
    [fieldLabel('email'), email],
    [fieldLabel('contact'), contactWord(contact)],
    [fieldLabel('patient'), patient && patientWord(patient)],
    [fieldLabel('days'), days.map(weekdayWord).join(', ')],
    ...(slot
      ? [[msg('Time asked for'), slotWords(slot, shownLocale())] as [string, string]]
      : [[fieldLabel('time'), timeWord(time)] as [string, string]]),
    [fieldLabel('message'), message],
    [msg('The guide suggested'), guide ? levelWord(guide.level) : ''],
    [msg('Reference'), reference(request.id)],
  ];
  return [
    clinic ? msg(str`Appointment request to ${clinic}`) : msg('Appointment request'),
    ...lines.filter(([, value]) => value !== '').map(([label, value]) => withColon(label, value)),
  ].join('\n');
}

function withColon(label: string, value: string): string {
  return label.endsWith('?') ? `${label} ${value}` : `${label}: ${value}`;
}

/**
 * Copies a text, or selects it where the browser does not let a page copy (no https, an embedded frame).
 * @returns whether it was copied
 */
export async function copyOrSelect(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
