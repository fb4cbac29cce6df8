/**
 * The number to call in an emergency: the clinic's own, else that of the region, else null, and then words have to say
 * whom to call. No number works everywhere: 112, which most of the world's mobile phones know, may lead nowhere in the
 * United States.
 * @param given the `emergency-number` attribute; a text without a plain number is nothing to call and is passed over
 */
export declare function emergencyNumber(given: string | null, region: string | null, numberByRegion: Readonly<Record<string, string>>): string | null;
