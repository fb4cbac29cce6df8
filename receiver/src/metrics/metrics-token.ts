const FEWEST_CHARACTERS = 16;

/**
 * Null where none is set.
 * @throws Error when it is easy to guess, or cannot stand in a header; it never quotes it
 */
export function readMetricsToken(text: string): string | null {
  if (text === '') return null;
  if (text.length < FEWEST_CHARACTERS || !/^[\x21-\x7e]+$/.test(text)) {
    throw new Error(
      `METRICS_TOKEN must be at least ${FEWEST_CHARACTERS} characters of ASCII without a space. ` +
        'Make one with: openssl rand -hex 24',
    );
  }
  return text;
}
