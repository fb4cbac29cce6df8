/** The pieces of code that a document shows, to be run as they stand. */
import { readFile } from 'node:fs/promises';

export interface Example {
  /** As it is called after the three ticks. */
  language: string;
  code: string;
}

/** @param heading the text of the heading, without its signs */
export async function examplesUnder(file: string, heading: string): Promise<Example[]> {
  const text = await readFile(file, 'utf8');
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${file} has no heading "${heading}"`);
  return [...section.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** The only example under a heading, with an address in it that can be one, as whoever pastes it writes their own. */
export async function exampleUnder(file: string, heading: string): Promise<string> {
  const [example, ...more] = await examplesUnder(file, heading);
  if (!example || more.length > 0) throw new Error(`${file}, "${heading}": one example was expected`);
  return example.code.replaceAll('YOUR-SITE', 'clinic.example');
}
