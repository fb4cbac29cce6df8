import { readFileSync } from 'node:fs';

/** The version of the package. Its manifest stands above this file, in the repository as in an installed receiver. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
