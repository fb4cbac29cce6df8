import { EMPTY_DRAFT, DRAFT_FIELDS, FIELDS, isTextField } from './fields.js';
import { tidyText } from './tidy.js';

function changeDraft(draft, control) {
  const { name, value, checked } = control;
  const field = DRAFT_FIELDS.find((one) => one === name);
  if (!field) return draft;
  const rule = FIELDS[field];
  switch (rule.kind) {
    case "text":
      return isTextField(field) ? changed(draft, field, tidyText(field, value)) : draft;
    case "choice":
      return checked ? changed(draft, field, value) : draft;
    case "choices": {
      const before = draft[field];
      const after = rule.answers.filter((answer) => answer === value ? checked : before.includes(answer));
      return changed(draft, field, after);
    }
    case "tick":
      return changed(draft, field, checked);
  }
}
function changed(draft, field, value) {
  return String(draft[field]) === String(value) ? draft : { ...draft, [field]: value };
}
function namesDays({ days, time }) {
  return days.length > 0 || time !== EMPTY_DRAFT.time;
}

export { changeDraft, namesDays };
