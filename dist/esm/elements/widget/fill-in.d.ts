/**
 * Prose holds places to fill (`Call {emergency} now`), so that a clinician reads and a translator moves them freely.
 * Here they meet their values, which may be templates (a link). A name nobody supplied stays as it was written.
 */
export declare function fillIn(text: string, values: Readonly<Record<string, unknown>>): unknown[];
