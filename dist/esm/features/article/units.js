/** In kilometres; the international mile is exact (1959 agreement). */
const LENGTH = { km: 1, mi: 1.609344 };
function convertDistance(distance, from, to) {
    return (distance * LENGTH[from]) / LENGTH[to];
}
/**
 * How many digits after the point a converted distance deserves: one below ten (3.2 km), none from ten on (31 miles),
 * so that a round number in one unit does not turn into a precise one in the other.
 */
function fractionDigits(distance) {
    return distance < 9.95 ? 1 : 0;
}
/** Puts words in the place of every distance in a text; all else in the text stays as it is. */
function replaceDistances(text, inWords) {
    return text.replace(/\{([\d.]+)(?: to ([\d.]+))? (km|mi)\}/g, (_match, from, to, unit) => inWords({ from: Number(from), to: to === undefined ? null : Number(to), unit }));
}

export { convertDistance, fractionDigits, replaceDistances };
