/** Which number to call in an emergency, and whether we know it to be the right one where the reader is. */
export interface EmergencyNumber {
    number: string;
    /** False: say 'or your local emergency number' beside it. */
    certain: boolean;
}
/**
 * The clinic's own number wins; else the region's; else 112 with the reader sent to their local number.
 * @param given the `emergency-number` attribute; a text without a digit is nothing to call and is passed over
 */
export declare function emergencyNumber(given: string | null, region: string | null, numberByRegion: Readonly<Record<string, string>>): EmergencyNumber;
