import { pageAddress } from '../../features/booking/page-address.js';
import type { AppointmentRequest, Draft, GuideLevel } from '../../features/booking/request.js';
import { pageLanguage, shownLocale } from '../../locales/language.js';

/** The draft together with what the page knows. Frozen: every try sends the very same, whatever the page's code does. */
export function completeRequest(id: string, draft: Draft, level: GuideLevel | null): AppointmentRequest {
  return Object.freeze({
    id,
    ...draft,
    days: Object.freeze(draft.days),
    slot: null,
    locale: pageLanguage() ?? shownLocale(),
    page: pageAddress(location.href),
    guide: level && Object.freeze({ level }),
  });
}
