import { slotText } from '../../booking/chosen-slot.js';

const DAY_MS = 864e5;
const WORDS = {
  patient: { new: "New patient", returning: "Returning patient" },
  days: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday"
  }
};
function comment(request) {
  const { patient, days, time, slot, message } = request;
  const lines = [
    ...patient ? [WORDS.patient[patient]] : [],
    ...slot ? [`Free time asked for: ${slotText(slot)}`] : [],
    ...slot && days.length === 0 ? [] : [`Days: ${days.map((day) => WORDS.days[day]).join(", ") || "any"}`],
    ...slot && time === "any" ? [] : [`Time of day: ${time}`]
  ];
  const words = fhirText(message);
  return lines.join("\n") + (words && `

${words}`);
}
function requestedPeriod(slot, window) {
  if (slot) return { start: instant(Date.parse(slot.start)), end: instant(Date.parse(slot.end)) };
  const { now, minDays, maxDays } = window;
  return {
    start: instant(now + minDays * DAY_MS),
    end: instant(now + Math.max(minDays, maxDays) * DAY_MS)
  };
}
function instant(ms) {
  return new Date(ms).toISOString().replace(/\.\d+/, "");
}
function fhirText(text) {
  return text.replace(/[^\S \n\t]/g, " ").trim();
}

export { comment, fhirText, instant, requestedPeriod };
