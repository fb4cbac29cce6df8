import { changeDraft } from '../../../features/booking/change-draft.js';
import { EMPTY_DRAFT, TEXT_FIELDS, FIELDS } from '../../../features/booking/fields.js';
import { HONEYPOT } from '../../../features/booking/request.js';

const SHARE = "share-guide";
function readForm(form) {
  const controls = [...form.elements].filter((one) => "name" in one && "value" in one);
  const trapped = controls.find(({ name }) => name === HONEYPOT)?.value;
  return {
    draft: controls.reduce(changeDraft, EMPTY_DRAFT),
    trapped: trapped ? [[HONEYPOT, trapped]] : [],
    shares: controls.some(({ name, checked }) => name === SHARE && checked)
  };
}
function writeForm(form, values) {
  for (const name of TEXT_FIELDS) {
    const value = values[name];
    const control = form.elements.namedItem(name);
    if (control && typeof value === "string") control.value = value.slice(0, FIELDS[name].limit);
  }
}
const SENDING = ':is(input, select, textarea)[name]:enabled:not(:is([type="checkbox"], [type="radio"]):not(:checked))';
function slottedValues(slot) {
  const elements = slot?.assignedElements({ flatten: true }) ?? [];
  const controls = elements.flatMap((element) => [element, ...element.querySelectorAll("*")]).filter((element) => element.matches(SENDING));
  return controls.map(({ name, value }) => [name, value]);
}

export { SHARE, readForm, slottedValues, writeForm };
