/** Reached from mobile phones in most of the world; what is shown where the region is unknown. */
const INTERNATIONAL = '112';
/**
 * The clinic's own number wins; else the region's; else 112 with the reader sent to their local number.
 * @param given the `emergency-number` attribute; a text without a digit is nothing to call and is passed over
 */
function emergencyNumber(given, region, numberByRegion) {
    const own = given?.trim() ?? '';
    if (/\d/.test(own))
        return { number: own, certain: true };
    const regional = region === null ? undefined : numberByRegion[region];
    return regional === undefined
        ? { number: INTERNATIONAL, certain: false }
        : { number: regional, certain: true };
}

export { emergencyNumber };
