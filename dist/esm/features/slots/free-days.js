import { isClosedOn } from '../options/closed-days.js';
import { dayNumber, wallTime } from './clinic-clock.js';

function* freeDays(slots, clock, { minDays, maxDays }, now, closures = []) {
  const byDate = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const inOrder = [...slots].sort((a, b) => a.start.at - b.start.at || a.end.at - b.end.at);
  for (const published of inOrder) {
    yield;
    const { id, start, end, place } = published;
    const offset = clock.offset(start);
    const today = dayNumber(now, clock.offset({ ...start, at: now }));
    const ahead = dayNumber(start.at, offset) - today;
    const alike = `${start.at} ${place ?? ""}`;
    if (start.at <= now || ahead < minDays || ahead > maxDays || seen.has(alike)) continue;
    seen.add(alike);
    const slot = { id, start: wallTime(start.at, offset), end: wallTime(end.at, clock.offset(end)) };
    const date = slot.start.slice(0, 10);
    if (isClosedOn(date, closures)) continue;
    const times = byDate.get(date) ?? [];
    times.push({ slot, published, twice: false });
    byDate.set(date, times);
  }
  return [...byDate].sort(([a], [b]) => a < b ? -1 : 1).map(([date, times]) => ({ date, times: markTwice(times) }));
}
function markTwice(times) {
  const offsets = /* @__PURE__ */ new Map();
  for (const { slot } of times) {
    const hour = slot.start.slice(0, 16);
    offsets.set(hour, (offsets.get(hour) ?? /* @__PURE__ */ new Set()).add(slot.start.slice(19)));
  }
  return times.map((time) => ({
    ...time,
    twice: (offsets.get(time.slot.start.slice(0, 16))?.size ?? 0) > 1
  }));
}

export { freeDays };
