import { pageAddress } from '../../features/booking/page-address.js';
import { EMPTY_DRAFT } from '../../features/booking/request.js';
import { pageLanguage, shownLocale } from '../../locales/language.js';

/** The draft together with what the page knows. Frozen: every try sends the very same, whatever the page's code does. */
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
        guide: level && Object.freeze({ level }),
    });
}

export { completeRequest };
