/** How to say 'call for help', with `{number}` where the number stands as a link. */
export interface EmergencyProse {
    /** A whole instruction. */
    call: string;
    /** The same where the region, and so the right number, is unknown. */
    callUncertain: string;
    /** Just the number, to stand inside another sentence. */
    number: string;
    numberUncertain: string;
}
