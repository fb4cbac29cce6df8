/**
 * Puts values into a text that names them in braces (`Call {number} now`). The braces let a clinician read the whole
 * sentence, and let a translator move the value to another place in it.
 * @param values by name; a value may be a template, for example a link. A name without a value stays as it is written
 * @returns the pieces of the text and the values, in their order, for a template
 */
export declare function withValues(text: string, values: Readonly<Record<string, unknown>>): unknown[];
