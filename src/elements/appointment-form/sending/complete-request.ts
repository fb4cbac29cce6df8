import { pageAddress } from '../../../features/booking/page-address.js';
import type { ChosenSlot } from '../../../features/booking/chosen-slot.js';
import { EMPTY_DRAFT, type Draft } from '../../../features/booking/fields.js';
import type { AppointmentRequest, GuideLevel } from '../../../features/booking/request.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';

/** The draft together with what the page knows. Frozen: every try sends the very same, whatever the page's code does. */
export function completeRequest(
  id: string,
  draft: Draft,
  slot: ChosenSlot | null,
  level: GuideLevel | null,
): AppointmentRequest {
  return Object.freeze({
    id,
    ...draft,
    // A chosen time takes the place of days; those ticked before stay in the form, out of sight.
    days: Object.freeze(slot ? [] : draft.days),
    time: slot ? EMPTY_DRAFT.time : draft.time,
    slot: slot && Object.freeze(slot),
    locale: pageLanguage() ?? shownLocale(),
    page: pageAddress(location.href),
    guide: level && Object.freeze({ level }),
  });
}
