import { languages, sentencesOf } from '../dist/esm/own-words.js';

/** Prints the sentences that a clinic may say in its own words. @returns the exit code */
export async function listSentences(language) {
  const sentences = await sentencesOf(language);
  if (!sentences) {
    console.error(`${language} is none of our languages: ${languages.join(', ')}.`);
    return 2;
  }
  for (const { id, original, isReplaceable } of sentences.values())
    if (isReplaceable) console.log(`${id}\t${original}`);
  return 0;
}
