/**
 * How long each text may be, in UTF-16 code units (what `maxlength` and `String.length` count), after `tidy`.
 * The form and the receiver share these numbers. They are generous: they keep out abuse, not people.
 */
export declare const LIMITS: {
    readonly name: 120;
    readonly phone: 40;
    /** RFC 5321 allows a path of 256 with its brackets, so 254 for the address. */
    readonly email: 254;
    readonly message: 1000;
    /** FHIR allows an id of 64. */
    readonly slotId: 64;
    readonly locale: 35;
    readonly page: 2048;
};
/** Fewest digits that can be a telephone number; short national numbers have seven. */
export declare const FEWEST_PHONE_DIGITS = 7;
