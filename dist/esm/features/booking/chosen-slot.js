import { LIMITS } from './limits.js';

function slotText({ id, start, end }) {
  return `${start} to ${end} (slot ${id})`;
}
function isSlotId(id) {
  return id.length <= LIMITS.slotId && /^\S+$/.test(id);
}

export { isSlotId, slotText };
