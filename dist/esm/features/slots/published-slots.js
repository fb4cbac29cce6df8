import { isSlotId } from '../booking/chosen-slot.js';
import { linkAddress } from '../options/web-address.js';
import { readTime } from './written-time.js';

/** Both addresses under which the extension is in use: the first years' one and HL7's. */
const DEEP_LINKS = [
    'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link',
    'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link',
];
/**
 * The free slots of a calendar. One bad line costs one line: what is no JSON, of another kind, busy, without an id or
 * without two readable times is passed over. Of two lines with the same id the later one holds.
 * @param texts NDJSON, in any order of files and lines
 */
function readSlots(texts, parse) {
    const places = new Map();
    const placeOfSchedule = new Map();
    const slots = new Map();
    for (const line of texts.flatMap(linesOf)) {
        const { resourceType, id } = line;
        if (typeof id !== 'string')
            continue;
        if (resourceType === 'Slot')
            slots.set(id, line);
        else if (resourceType === 'Location' && typeof line.name === 'string')
            places.set(id, line.name.trim());
        else if (resourceType === 'Schedule') {
            for (const actor of listOf(line.actor)) {
                const [, place] = /\bLocation\/([^/]+)$/.exec(textOf(actor?.reference)) ?? [];
                if (place !== undefined)
                    placeOfSchedule.set(id, place);
            }
        }
    }
    return [...slots].flatMap(([id, line]) => {
        const start = readTime(line.start);
        const end = readTime(line.end);
        if (line.status !== 'free' || !isSlotId(id) || !start || !end || end.at <= start.at)
            return [];
        const schedule = textOf(line.schedule?.reference).split('/').pop() ?? '';
        const place = places.get(placeOfSchedule.get(schedule) ?? '') || null;
        return [{ id, start, end, place, link: deepLink(line.extension, parse) }];
    });
}
function linesOf(text) {
    return text.split('\n').flatMap((line) => {
        try {
            const value = JSON.parse(line);
            return typeof value === 'object' && value !== null ? [value] : [];
        }
        catch {
            return [];
        }
    });
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
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

export { readSlots };
