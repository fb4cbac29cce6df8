/**
 * What the author of a page should hear of its `phone`: how patients reach the clinic without the form.
 * @param neededNow a patient cannot send, or waits for long, and may want to call
 * @returns null where all is well
 */
export declare function contactComplaint({ phone, email }: {
    phone: string | null;
    email: string | null;
}, neededNow: boolean): string | null;
