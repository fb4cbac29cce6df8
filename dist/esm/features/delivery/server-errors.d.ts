import type { FieldName } from '../booking/request.js';
import type { Renames } from './options.js';
/** What a server found wrong: codes of ours or texts of its own, to be shown as text. */
export interface ServerErrors {
    /** About the request as a whole, or about fields that are not ours. */
    form: readonly string[];
    fields: Partial<Record<FieldName, string>>;
}
/**
 * Reads the shapes in which servers report errors: `{ errors: { phone: 'too-short' } }`, a list of texts per field, a
 * list of `{ field, message }`, or one `error` / `message`. Null where the answer names none.
 */
export declare function serverErrors(answer: unknown, renames: Renames, ours: readonly FieldName[]): ServerErrors | null;
export declare function isObject(value: unknown): value is Record<string, unknown>;
