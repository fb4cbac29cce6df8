/**
 * How long each text may be, in UTF-16 code units (what `maxlength` and `String.length` count), after `tidy`.
 * The form and the receiver share these numbers. They are generous: they keep out abuse, not people.
 */
const LIMITS = {
    name: 120,
    phone: 40,
    /** RFC 5321 allows a path of 256 with its brackets, so 254 for the address. */
    email: 254,
    message: 1000,
    /** FHIR allows an id of 64. */
    slotId: 64,
    locale: 35,
    page: 2048,
};
/** Fewest digits that can be a telephone number; short national numbers have seven. */
const FEWEST_PHONE_DIGITS = 7;

export { FEWEST_PHONE_DIGITS, LIMITS };
