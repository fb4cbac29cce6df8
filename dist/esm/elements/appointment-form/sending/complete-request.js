import { pageAddress } from '../../../features/booking/page-address.js';
import { EMPTY_DRAFT } from '../../../features/booking/fields.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';

function completeRequest(id, draft, slot, level) {
  return Object.freeze({
    id,
    ...draft,
    // A chosen time takes the place of days; those ticked before stay in the form, out of sight.
    days: Object.freeze(slot ? [] : draft.days),
    time: slot ? EMPTY_DRAFT.time : draft.time,
    slot: slot && Object.freeze(slot),
    locale: pageLanguage() ?? shownLocale(),
    page: pageAddress(location.href),
    guide: level && Object.freeze({ level })
  });
}

export { completeRequest };
