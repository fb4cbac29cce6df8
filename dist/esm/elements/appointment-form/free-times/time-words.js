import { dateTimeFormat } from '../../../locales/formatters.js';

function dayText(date, locale) {
  return write(`${date.slice(0, 10)}T00:00:00`, locale, { weekday: "long", day: "numeric", month: "long" });
}
function dayPieces(date, locale) {
  const piece = (parts) => write(`${date}T00:00:00`, locale, parts);
  return {
    weekday: piece({ weekday: "short" }),
    day: piece({ day: "numeric" }),
    month: piece({ month: "long" })
  };
}
function timeText(moment, locale) {
  return write(moment.slice(0, 19), locale, { timeStyle: "short" });
}
function write(local, locale, parts) {
  return dateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(/* @__PURE__ */ new Date(`${local}Z`));
}

export { dayPieces, dayText, timeText };
