/** Dates and times in a reader's language, of moments as the clinic's clock shows them (`2026-12-01T09:00:00-05:00`). */
/** `Tuesday, December 1` */
export declare function dayText(date: string, locale: string): string;
/** `9:00 AM` or `09:00`, as the language has it. */
export declare function timeText(moment: string, locale: string): string;
