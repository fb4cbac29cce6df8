import { msg } from '../../../locales/msg.js';
import { offsetText, wallTime } from '../../../features/slots/clinic-clock.js';
import { pluralRules } from '../../../locales/formatters.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { numberText } from '../number-text.js';
import { dayText, timeText } from './time-words.js';
import { str } from '@lit/localize';

function stateText(state) {
  switch (state) {
    case "loading":
      return msg("Looking for free times\u2026 You can also choose days below.");
    case "failed":
      return msg("The free times cannot be shown at the moment. Tell us which days work for you instead.");
    case "stale":
      return msg(
        "The list of free times is out of date, so we do not show it. Tell us which days work for you instead."
      );
    case "empty":
      return msg(
        "No free times are listed for the coming weeks. Tell us which days work for you, and we will look for one."
      );
    case "off":
    case "ready":
      return "";
  }
}
function freeText(count) {
  const number = numberText(count);
  switch (pluralRules(shownLocale()).select(count)) {
    case "one":
      return msg(str`${number} free`, { id: "free-one" });
    case "two":
      return msg(str`${number} free`, { id: "free-two" });
    case "few":
      return msg(str`${number} free`, { id: "free-few" });
    case "many":
      return msg(str`${number} free`, { id: "free-many" });
    default:
      return msg(str`${number} free`);
  }
}
function timeLabel({ slot, twice }, locale) {
  const time = timeText(slot.start, locale);
  return twice ? `${time} (${writtenOffset(slot.start)})` : time;
}
function chosenTimeText(time, clock, locale, namesPlace) {
  const { slot, published } = time;
  const at = published.start;
  const when = `${dayText(slot.start, locale)}, ${timeLabel(time, locale)}`;
  const there = clock.differs(at) ? msg(
    str`${when} ${clock.name(at, locale)} (where you are: ${patientTime(at, clock, slot.start, locale)})`
  ) : when;
  return namesPlace && published.place !== null ? `${there}, ${published.place}` : there;
}
function rememberedTimeText({ slot: { start }, published: { place } }, locale) {
  const when = `${dayText(start, locale)}, ${timeText(start, locale)} (${writtenOffset(start)})`;
  return place ? `${when}, ${place}` : when;
}
function patientTime(at, clock, clinicTime, locale) {
  const own = wallTime(at.at, clock.patientOffset(at));
  const time = timeText(own, locale);
  return own.slice(0, 10) === clinicTime.slice(0, 10) ? time : `${dayText(own, locale)}, ${time}`;
}
function writtenOffset(moment) {
  const [, sign, hours = "", minutes = ""] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
  return offsetText((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
}

export { chosenTimeText, freeText, rememberedTimeText, stateText, timeLabel };
