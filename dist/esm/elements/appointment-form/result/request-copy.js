import { msg } from '../../../locales/msg.js';
import { DRAFT_FIELDS, FIELDS } from '../../../features/booking/fields.js';
import { reference } from '../../../features/booking/reference.js';
import { directionOf } from '../../../locales/direction.js';
import { formatLocale } from '../../../locales/format-locale.js';
import { dateTimeFormat } from '../../../locales/formatters.js';
import { pageLanguage } from '../../../locales/language.js';
import { shownLocale } from '../../../locales/shown-catalogue.js';
import { labelled } from '../../shared/labelled.js';
import { listText } from '../list-text.js';
import { fieldLabel, answerWord } from '../fields/field-words.js';

function requestCopy({ request, clinic, sentAt, timeWords }) {
  const lines = [
    ...DRAFT_FIELDS.map((field) => [
      fieldLabel(field),
      // A free time says it better.
      field === "time" && timeWords ? "" : answerText(request, field)
    ]),
    [msg("Time asked for"), timeWords ?? ""],
    [msg("The guide suggested"), request.guide ? answerWord(request.guide.level) : ""],
    [msg("Reference"), reference(request.id)],
    [msg("Date"), dateText(sentAt)],
    [
      msg("Clinic"),
      listText(
        [
          clinic.name,
          clinic.phone && numberInLine(clinic.phone),
          clinic.email,
          clinic.address && inOneLine(clinic.address),
          clinic.hours && inOneLine(clinic.hours)
        ].filter((known) => Boolean(known))
      )
    ]
  ];
  const written = lines.filter(([, value]) => value).map((line) => labelled(...line));
  return [msg("Appointment requested, not confirmed"), ...written].join("\n");
}
function dateText(at) {
  return dateTimeFormat(formatLocale(pageLanguage(), shownLocale()), { dateStyle: "long" }).format(at);
}
function numberInLine(phone) {
  return directionOf(shownLocale()) === "rtl" ? `\u200E${phone}` : phone;
}
function inOneLine(text) {
  return text.replace(/\s*\n\s*/g, ", ");
}
function answerText(request, field) {
  const answer = request[field];
  switch (FIELDS[field].kind) {
    case "text":
      return field === "phone" && answer ? numberInLine(answer) : answer;
    case "choice":
    case "choices":
      return listText(
        [answer].flat().map((one) => one && answerWord(one))
      );
    case "tick":
      return "";
  }
}
async function copyOrSelect(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    return msg("Copied");
  } catch {
    shown.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(shown);
    return msg("Text selected. Now copy it.");
  }
}

export { copyOrSelect, requestCopy };
