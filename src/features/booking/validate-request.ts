import { isSlot } from './chosen-slot.js';
import type { DraftField } from './fields.js';
import { LIMITS } from './limits.js';
import { GUIDE_LEVELS, type AppointmentRequest, type FieldName } from './request.js';
import { first, problemsOf, validate, type ProblemCode, type Problems } from './validate.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What is wrong with a whole request, as a receiver must judge it: nothing in it is taken on trust. */
export function validateRequest(request: AppointmentRequest): Problems {
  const { id, slot, locale, page, guide } = request;
  const added: Readonly<Record<Exclude<FieldName, DraftField>, ProblemCode | null>> = {
    id: first(['not-a-choice', !UUID.test(id)]),
    slot: first(['not-a-choice', slot !== null && !isSlot(slot)]),
    locale: first(['too-long', locale.length > LIMITS.locale]),
    page: first(
      ['too-long', page.length > LIMITS.page],
      ['not-a-choice', page !== '' && !/^https?:\/\/[^\s?#]+$/.test(page)],
    ),
    guide: first(['not-a-choice', guide !== null && !GUIDE_LEVELS.includes(guide.level)]),
  };
  const fields = Object.keys(added) as (keyof typeof added)[];
  return { ...validate(request), ...problemsOf(fields, (field) => added[field]) };
}
