/**
 * How long each text may be, in UTF-16 code units (what `maxlength` and `String.length` count), after `tidy`: what the
 * patient writes, by the table of the fields, and what the page adds. The form and the receiver share these numbers.
 */
export declare const LIMITS: {
    /** FHIR allows an id of 64. */
    readonly slotId: 64;
    readonly locale: 35;
    readonly page: 2048;
    readonly name: number;
    readonly phone: number;
    readonly email: number;
    readonly message: number;
};
/** Fewest digits that can be a telephone number; short national numbers have seven. */
export declare const FEWEST_PHONE_DIGITS = 7;
