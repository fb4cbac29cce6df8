/** The request as a form would hold it: texts alone, each under a name. */
import { slotText } from '../booking/chosen-slot.js';
import type { AppointmentRequest, FieldName } from '../booking/request.js';
import type { Entry } from './message.js';
import type { DeliveryOptions } from './options.js';

/** The texts of each field: one for most, several days, the guide's level, a free time as one line, none for null. */
export function textsByField(request: AppointmentRequest): [field: FieldName, texts: string[]][] {
  const { slot, guide } = request;
  const shape = { ...request, slot: slot && slotText(slot), guide: guide?.level ?? null };
  return (Object.entries(shape) as [FieldName, string | boolean | readonly string[] | null][]).map(
    ([field, value]) => [field, value === null ? [] : [value].flat().map(String)],
  );
}

/**
 * What the page sends along, by name, in its order. None of it replaces a field of the request.
 * @param taken names of the request's own fields
 */
export function sentAlong(
  { constants, extras }: Pick<DeliveryOptions, 'constants' | 'extras'>,
  taken: Iterable<string>,
): Map<string, string[]> {
  const names = new Set(taken);
  const lists = new Map<string, string[]>();
  for (const [name, value] of [...constants, ...extras]) {
    if (!names.has(name)) lists.set(name, [...(lists.get(name) ?? []), value]);
  }
  return lists;
}

/** One entry for each text, as a browser's own form repeats a name. */
export function repeated(name: string, texts: readonly string[]): Entry[] {
  return texts.map((text) => [name, text]);
}
