function isTimeZone(name) {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
function clinicClock(zone, times, patientZone, formats) {
  const patient = offsetIn(patientZone, formats);
  const asWritten = zone === null && times.every(({ offset: offset2 }) => offset2 !== null);
  const known = zone === null ? patient : offsetIn(zone, formats);
  const offset = (time) => (asWritten ? time.offset : null) ?? known(time.at);
  return {
    offset,
    patientOffset: (time) => patient(time.at),
    differs: (time) => offset(time) !== patient(time.at),
    name: (time, locale) => zone === null ? offsetText(offset(time)) : zoneName(zone, time.at, locale, formats)
  };
}
function wallTime(at, offset) {
  const local = new Date(at + offset * 6e4).toISOString().slice(0, 19);
  return local + (offset < 0 ? "-" : "+") + hoursText(offset);
}
function dayNumber(at, offset) {
  return Math.floor((at + offset * 6e4) / 864e5);
}
const QUARTER_MS = 15 * 6e4;
const DAY_MS = 24 * 60 * 6e4;
function offsetIn(timeZone, formats) {
  const format = formats("en-US", {
    ...timeZone !== void 0 && { timeZone },
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric"
  });
  const known = /* @__PURE__ */ new Map();
  const within = (step, at) => Math.floor(at / step) * step;
  const asked = (at) => {
    const quarter = within(QUARTER_MS, at);
    let offset = known.get(quarter);
    if (offset === void 0) {
      const parts = (format.format(quarter).match(/\d+/g) ?? []).map(Number);
      const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = parts;
      offset = Math.round((Date.UTC(year, month - 1, day, hour, minute) - quarter) / 6e4);
      known.set(quarter, offset);
    }
    return offset;
  };
  return (at) => {
    const day = within(DAY_MS, at);
    const offset = asked(day);
    return offset === asked(day + DAY_MS) ? offset : asked(at);
  };
}
function zoneName(timeZone, at, locale, formats) {
  const named = (timeZoneName) => formats(locale, { timeZone, timeZoneName }).formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  try {
    return named("longGeneric");
  } catch {
    return named("long");
  }
}
function offsetText(offset) {
  return `UTC${offset < 0 ? "\u2212" : "+"}${hoursText(offset)}`;
}
function hoursText(offset) {
  const minutes = Math.abs(offset);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

export { clinicClock, dayNumber, isTimeZone, offsetText, wallTime };
