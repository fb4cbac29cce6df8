const WORDS_PER_MINUTE = 238;
function countWords(content) {
  return JSON.stringify(content).split(" ").length;
}
function minutesToRead(words) {
  return Math.ceil(words / WORDS_PER_MINUTE);
}

export { countWords, minutesToRead };
