import { msg, str } from '@lit/localize';
import { offsetText, wallTime } from '../../../features/slots/clinic-clock.js';
import { dayText, timeText } from '../../../features/slots/time-words.js';

/** Why there is no time to choose, and what to do instead. */
function stateText(state) {
    switch (state) {
        case 'loading':
            return msg('Looking for free times … You can also name days below.');
        case 'failed':
            return msg('The free times cannot be shown at the moment. Tell us which days suit you instead.');
        case 'stale':
            return msg('The list of free times is out of date, so we do not show it. Tell us which days suit you instead.');
        case 'empty':
            return msg('No free times are listed for the coming weeks. Tell us which days suit you, and we look for one.');
        case 'off':
        case 'ready':
            return '';
    }
}
/** A time on its day, as its button says it: `9:00 AM`. An hour that comes twice says which of the two it is. */
function timeLabel({ slot, twice }, locale) {
    const time = timeText(slot.start, locale);
    return twice ? `${time} (${writtenOffset(slot.start)})` : time;
}
/** The chosen time in full; with the clinic's zone and the patient's own time where the two differ. */
function chosenTimeText(time, clock, locale, namesPlace) {
    const { slot, published } = time;
    const at = published.start;
    const when = `${dayText(slot.start, locale)}, ${timeLabel(time, locale)}`;
    const there = clock.differs(at)
        ? msg(str `${when} ${clock.name(at, locale)} (where you are: ${patientTime(at, clock, slot.start, locale)})`)
        : when;
    return namesPlace && published.place !== null ? `${there}, ${published.place}` : there;
}
/** A chosen time without a calendar at hand, for the patient's copy. */
function slotWords({ slot: { start }, published: { place } }, locale) {
    const when = `${dayText(start, locale)}, ${timeText(start, locale)} (${writtenOffset(start)})`;
    return place ? `${when}, ${place}` : when;
}
function patientTime(at, clock, clinicTime, locale) {
    const own = wallTime(at.at, clock.patientOffset(at));
    const time = timeText(own, locale);
    return own.slice(0, 10) === clinicTime.slice(0, 10) ? time : `${dayText(own, locale)}, ${time}`;
}
function writtenOffset(moment) {
    const [, sign, hours = '', minutes = ''] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
    return offsetText((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

export { chosenTimeText, slotWords, stateText, timeLabel };
