import {
  DRAFT_FIELDS,
  EMPTY_DRAFT,
  FIELDS,
  isTextField,
  type Draft,
  type DraftField,
  type FieldRule,
} from './fields.js';
import { tidyText } from './tidy.js';

/** What a control of the form says; `checked` counts for what is ticked or chosen. */
export interface ControlState {
  name: string;
  value: string;
  checked: boolean;
}

/** The draft after one control has changed, tidied; the very same object where nothing of it has. */
export function changeDraft(draft: Draft, control: ControlState): Draft {
  const { name, value, checked } = control;
  const field = DRAFT_FIELDS.find((one) => one === name);
  if (!field) return draft;
  const rule: FieldRule = FIELDS[field];
  switch (rule.kind) {
    case 'text':
      return isTextField(field) ? changed(draft, field, tidyText(field, value)) : draft;
    case 'choice':
      return checked ? changed(draft, field, value) : draft;
    case 'choices': {
      const before: readonly string[] = draft[field] as readonly string[];
      const after = rule.answers.filter((answer) => (answer === value ? checked : before.includes(answer)));
      return changed(draft, field, after);
    }
    case 'tick':
      return changed(draft, field, checked);
  }
}

function changed(draft: Draft, field: DraftField, value: unknown): Draft {
  return String(draft[field]) === String(value) ? draft : { ...draft, [field]: value };
}

/** The patient has named a day, or another time of day than any. */
export function namesDays({ days, time }: Draft): boolean {
  return days.length > 0 || time !== EMPTY_DRAFT.time;
}
