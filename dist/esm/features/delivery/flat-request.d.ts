import type { AppointmentRequest, FieldName } from '../booking/request.js';
import type { Entry } from './message.js';
import type { DeliveryOptions } from './options.js';
/** The texts of each field: one for most, several days, the guide's level, a free time as one line, none for null. */
export declare function textsByField(request: AppointmentRequest): [field: FieldName, texts: string[]][];
/**
 * What the page sends along, by name, in its order. None of it replaces a field of the request.
 * @param taken names of the request's own fields
 */
export declare function sentAlong({ constants, extras }: Pick<DeliveryOptions, 'constants' | 'extras'>, taken: Iterable<string>): Map<string, string[]>;
/** One entry for each text, as a browser's own form repeats a name. */
export declare function repeated(name: string, texts: readonly string[]): Entry[];
