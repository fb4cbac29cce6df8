/** A day as authors write it, `2026-11-30`; null for what is no such day. */
export declare function readDay(text: string | null): Date | null;
