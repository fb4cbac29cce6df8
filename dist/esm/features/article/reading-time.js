/**
 * Average silent reading of English non-fiction by adults, in words per minute (Brysbaert 2019, Journal of Memory and
 * Language 109:104047, doi 10.1016/j.jml.2019.104047; most adults lie between 175 and 300).
 */
const WORDS_PER_MINUTE = 238;
/**
 * About how many words a piece of content holds, however its texts are nested: where one text ends and the next begins,
 * two words count as one, which the estimate can bear.
 */
function countWords(content) {
    return JSON.stringify(content).split(' ').length;
}
/** An estimate, in whole minutes rounded up, of how long so many words take to read. */
function minutesToRead(words) {
    return Math.ceil(words / WORDS_PER_MINUTE);
}

export { countWords, minutesToRead };
