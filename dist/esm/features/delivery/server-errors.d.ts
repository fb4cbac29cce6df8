import type { FieldName } from '../booking/request.js';
import type { Renames } from './options.js';
/** One thing that a server found wrong: a code of ours, or a text of its own that is shown as text. */
export interface Objection {
    /** The field's name as the server knows it, or null where it speaks of the whole request. */
    field: string | null;
    text: string;
}
/** The same, by our own fields. */
export interface ServerErrors {
    /** About the request as a whole, or about fields that are not ours. */
    form: readonly string[];
    fields: Partial<Record<FieldName, string>>;
}
/** What an answer finds wrong, by our fields; null where it names nothing. */
export declare function serverErrors(answer: unknown, renames: Renames, ours: readonly FieldName[]): ServerErrors | null;
/**
 * Reads the shapes in which servers report errors: `{ errors: { phone: 'too-short' } }`, a list of texts per field, a
 * list of `{ field, message }`, or else one `error`, `message` or `detail`, which WordPress puts into `data`.
 */
export declare function objectionsIn(answer: unknown): Objection[];
/** Sorts objections by our fields; null where there is none. A field keeps the first that is said about it. */
export declare function errorsByField(objections: readonly Objection[], renames: Renames, ours: readonly FieldName[]): ServerErrors | null;
