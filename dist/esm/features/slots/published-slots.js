import { isSlotId } from '../booking/chosen-slot.js';
import { objectIn, listOf, textOf } from '../foreign-json.js';
import { linkAddress } from '../options/web-address.js';
import { readTime } from './written-time.js';

const DEEP_LINKS = [
  "http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link",
  "http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link"
];
function* readSlots(texts, parse) {
  const places = /* @__PURE__ */ new Map();
  const placeOfSchedule = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Map();
  for (const text of texts.flatMap((file) => file.split("\n"))) {
    yield;
    const line = objectIn(text) ?? {};
    const { resourceType, id } = line;
    if (typeof id !== "string") continue;
    if (resourceType === "Slot") lines.set(id, line);
    else if (resourceType === "Location" && typeof line.name === "string") places.set(id, line.name.trim());
    else if (resourceType === "Schedule") {
      for (const actor of listOf(line.actor)) {
        const [, place] = /\bLocation\/([^/]+)$/.exec(textOf(actor?.reference)) ?? [];
        if (place !== void 0) placeOfSchedule.set(id, place);
      }
    }
  }
  const slots = [];
  for (const [id, line] of lines) {
    yield;
    const start = readTime(line.start);
    const end = readTime(line.end);
    if (line.status !== "free" || !isSlotId(id) || !start || !end || end.at <= start.at) continue;
    const schedule = textOf(line.schedule?.reference).split("/").pop() ?? "";
    const place = places.get(placeOfSchedule.get(schedule) ?? "") || null;
    slots.push({ id, start, end, place, link: deepLink(line.extension, parse) });
  }
  return slots;
}
function deepLink(extensions, parse) {
  for (const one of listOf(extensions)) {
    const address = textOf(one?.valueUrl);
    if (DEEP_LINKS.includes(textOf(one?.url)) && /^https:\/\//i.test(address)) {
      return linkAddress(address, address, parse);
    }
  }
  return null;
}

export { readSlots };
