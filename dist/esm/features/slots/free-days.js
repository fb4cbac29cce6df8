import { dayNumber, wallTime } from './clinic-clock.js';

/**
 * What a patient can choose, by the clinic's days. Past times are gone, and those outside the clinic's notice. Times
 * that a patient could not tell apart (two practitioners free at nine) stand once.
 * @param now milliseconds since 1970
 */
function freeDays(slots, clock, { minDays, maxDays }, now) {
    const byDate = new Map();
    const seen = new Set();
    const inOrder = [...slots].sort((a, b) => a.start.at - b.start.at || a.end.at - b.end.at);
    for (const published of inOrder) {
        const { id, start, end, place } = published;
        const offset = clock.offset(start);
        const today = dayNumber(now, clock.offset({ ...start, at: now }));
        const ahead = dayNumber(start.at, offset) - today;
        const alike = `${start.at} ${place ?? ''}`;
        if (start.at <= now || ahead < minDays || ahead > maxDays || seen.has(alike))
            continue;
        seen.add(alike);
        const slot = { id, start: wallTime(start.at, offset), end: wallTime(end.at, clock.offset(end)) };
        const date = slot.start.slice(0, 10);
        const times = byDate.get(date) ?? [];
        times.push({ slot, published, twice: false });
        byDate.set(date, times);
    }
    return [...byDate]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([date, times]) => ({ date, times: markTwice(times) }));
}
function markTwice(times) {
    const offsets = new Map();
    for (const { slot } of times) {
        const hour = slot.start.slice(0, 16);
        offsets.set(hour, (offsets.get(hour) ?? new Set()).add(slot.start.slice(19)));
    }
    return times.map((time) => ({
        ...time,
        twice: (offsets.get(time.slot.start.slice(0, 16))?.size ?? 0) > 1,
    }));
}
const DAYS_A_PAGE = 3;
const TIMES_A_PAGE = 60;
/**
 * The first days, as many as are shown after asking for more so often. A day is shown whole; only one that would fill
 * a page by itself is continued on the next. Every further page shows something new until all is shown.
 * @param pages 1 before anything was asked for
 */
function firstDays(days, pages) {
    let room = pages * TIMES_A_PAGE;
    const shown = [];
    for (const { date, times } of days.slice(0, pages * DAYS_A_PAGE)) {
        if (room <= 0 || (times.length > room && times.length <= TIMES_A_PAGE))
            break;
        shown.push({ date, times: times.slice(0, room), cut: times.length > room });
        room -= times.length;
    }
    return shown;
}

export { firstDays, freeDays };
