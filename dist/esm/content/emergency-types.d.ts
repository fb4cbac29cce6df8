/**
 * How to say 'call for help' at each place that says it: whole sentences, so that every language can put its words in
 * its own order. `{number}` stands where the number is shown as a link.
 */
export interface EmergencyCalls {
    /** What a large button says, without a full stop. */
    button: string;
    /** A sentence of its own. */
    call: string;
    /** Leads to a list of signs that come with back pain. */
    callForSigns: string;
    /** Above the form, which nobody reads in time. */
    notByForm: string;
}
export interface EmergencyProse {
    /** Where the number is known. */
    known: EmergencyCalls;
    /** Where it is not, because the page's language names no region: no number stands as a link, and words explain. */
    unknown: EmergencyCalls;
}
