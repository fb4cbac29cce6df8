import { isTimeZone } from '../../../features/slots/clinic-clock.js';
import { manifestAddress } from '../../../features/slots/manifest.js';

/** What the form's attributes say of a calendar, or null where free times are not to be shown. */
function calendarOptions(form) {
    // A form that cannot send has no use for a time.
    if (form.address === null)
        return null;
    const address = form.usable('slotsUrl', manifestAddress, 'https address ending in $bulk-publish');
    if (address === null)
        return null;
    const zone = form.usable('timeZone', (given) => (given && isTimeZone(given) ? given : null), 'time zone');
    return { address, zone, ...form.daysAhead };
}

export { calendarOptions };
