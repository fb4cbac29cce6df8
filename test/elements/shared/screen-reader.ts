import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** What a screen reader says of one element, by a library that reads the page as the accessibility standards describe. */

/** Lets what was changed be told: the library hears of changes after the page's own work. */
const told = () => new Promise<void>((done) => setTimeout(done));

/**
 * Reads while something is done, and answers with what was said: where focus went, and what status lines told.
 * @param container what is read; the library looks into no shadow root by itself
 */
export async function heardIn(container: HTMLElement, act: () => Promise<unknown>): Promise<string[]> {
  await virtual.start({ container });
  try {
    await virtual.clearSpokenPhraseLog();
    await act();
    await told();
    // A status line is told again for each of the text nodes that lit puts into it; people hear it once.
    return (await virtual.spokenPhraseLog()).filter((said, at, all) => said !== all[at - 1]);
  } finally {
    await virtual.stop();
  }
}

/** What somebody hears who reads on from the top, item by item, to the end. */
export async function readThrough(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    const first = await virtual.lastSpokenPhrase();
    const read = [first];
    for (let item = 0; item < 400; item += 1) {
      await virtual.next();
      const said = await virtual.lastSpokenPhrase();
      // After the last one it begins again.
      if (said === first) return read;
      read.push(said);
    }
    throw new Error('The end was not reached.');
  } finally {
    await virtual.stop();
  }
}
