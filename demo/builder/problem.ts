export interface Problem {
  /** For whoever typed it. */
  words: string;
  /** Whether what was typed is kept out of the lines to paste. */
  leftOut: boolean;
}

export const leftOut = (why: string): Problem => ({ words: `Left out: ${why}`, leftOut: true });
export const warning = (words: string): Problem => ({ words, leftOut: false });

/** What stands in an example for something of the clinic's own. */
const EXAMPLE = /\bYOUR[-_ ]?(SITE|CLINIC|ID|NAME|KEY|CODE)\b|\bPORTAL\/FORM\b|…|[<>{}]/;

export function leftIn(written: string): Problem | null {
  const found = EXAMPLE.exec(written)?.[0];
  return found === undefined ? null : leftOut(`put your own in place of ${found}`);
}
