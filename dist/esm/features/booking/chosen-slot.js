import { LIMITS } from './limits.js';

/** A free time of the clinic's, as a request names it. */
/** One readable line, for servers that know only texts; `readSlotText` reads it back. */
function slotText({ id, start, end }) {
    return `${start} to ${end} (slot ${id})`;
}
/** An id as it can stand in a request: without spaces, and not longer than FHIR allows. */
function isSlotId(id) {
    return id.length <= LIMITS.slotId && /^\S+$/.test(id);
}

export { isSlotId, slotText };
