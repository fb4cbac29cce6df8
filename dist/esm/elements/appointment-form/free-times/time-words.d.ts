/** `Tuesday, December 1` */
export declare function dayText(date: string, locale: string): string;
/** The same in pieces: `Tue`, `1`, `December`. */
export declare function dayPieces(date: string, locale: string): {
    weekday: string;
    day: string;
    month: string;
};
/** `9:00 AM` or `09:00`, as the language has it. */
export declare function timeText(moment: string, locale: string): string;
