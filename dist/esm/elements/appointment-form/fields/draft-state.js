import { EMPTY_DRAFT, DRAFT_FIELDS, FIELDS } from '../../../features/booking/fields.js';
import { objectIn, textOf } from '../../../features/foreign-json.js';

function stateOf(draft, slot) {
  const isEmpty = slot === null && JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
  return isEmpty ? null : JSON.stringify({ ...draft, slot });
}
function slotIn(state) {
  const kept = typeof state === "string" ? objectIn(state) : null;
  return textOf(kept?.["slot"]) || null;
}
function restore(form, state) {
  const kept = typeof state === "string" ? objectIn(state) : null;
  if (!kept) return;
  for (const control of form.elements) {
    const field = DRAFT_FIELDS.find((one) => one === control.name);
    if (!field || !(field in kept)) continue;
    const value = kept[field];
    const { kind } = FIELDS[field];
    if (kind === "text") control.value = textOf(value);
    else control.checked = kind === "tick" ? value === true : [value].flat().includes(control.value);
  }
}

export { restore, slotIn, stateOf };
