import { isTimeZone } from '../../../features/slots/clinic-clock.js';
import type { Notice } from '../../../features/slots/free-days.js';
import { manifestAddress } from '../../../features/slots/manifest.js';
import type { FormOptions } from '../form-options.js';

/** Where the clinic's calendar is, and how it is to be shown. */
export interface CalendarOptions extends Notice {
  /** The manifest. */
  address: string;
  /** The clinic's IANA zone; null where it does not say. */
  zone: string | null;
}

/** What the form's attributes say of a calendar, or null where free times are not to be shown. */
export function calendarOptions(form: FormOptions): CalendarOptions | null {
  // A form that cannot send has no use for a time.
  if (form.address === null) return null;
  const address = form.usable('slotsUrl', manifestAddress, 'https address ending in $bulk-publish');
  if (address === null) return null;
  const zone = form.usable('timeZone', (given) => (given && isTimeZone(given) ? given : null), 'time zone');
  return { address, zone, ...form.daysAhead };
}
