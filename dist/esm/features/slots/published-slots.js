import { isSlotId } from '../booking/chosen-slot.js';
import { listOf, textOf, objectIn } from '../foreign-json.js';
import { linkAddress } from '../options/web-address.js';
import { readTime } from './written-time.js';

const DEEP_LINKS = [
  "http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link",
  "http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link"
];
function readSlots(texts, parse) {
  const places = /* @__PURE__ */ new Map();
  const placeOfSchedule = /* @__PURE__ */ new Map();
  const slots = /* @__PURE__ */ new Map();
  for (const line of texts.flatMap(linesOf)) {
    const { resourceType, id } = line;
    if (typeof id !== "string") continue;
    if (resourceType === "Slot") slots.set(id, line);
    else if (resourceType === "Location" && typeof line.name === "string") places.set(id, line.name.trim());
    else if (resourceType === "Schedule") {
      for (const actor of listOf(line.actor)) {
        const [, place] = /\bLocation\/([^/]+)$/.exec(textOf(actor?.reference)) ?? [];
        if (place !== void 0) placeOfSchedule.set(id, place);
      }
    }
  }
  return [...slots].flatMap(([id, line]) => {
    const start = readTime(line.start);
    const end = readTime(line.end);
    if (line.status !== "free" || !isSlotId(id) || !start || !end || end.at <= start.at) return [];
    const schedule = textOf(line.schedule?.reference).split("/").pop() ?? "";
    const place = places.get(placeOfSchedule.get(schedule) ?? "") || null;
    return [{ id, start, end, place, link: deepLink(line.extension, parse) }];
  });
}
function linesOf(text) {
  return text.split("\n").flatMap((line) => objectIn(line) ?? []);
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
