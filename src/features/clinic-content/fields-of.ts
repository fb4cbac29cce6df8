import { isObject } from '../foreign-json.js';
import type { Complain, Problem } from './problem.js';

/**
 * An object of the file whose names are all known; null where it is none. A name that is misspelled would else be passed
 * over, and with it what somebody has written.
 */
export function fieldsOf(
  value: unknown,
  path: Problem['path'],
  known: readonly string[],
  complain: Complain,
): Record<string, unknown> | null {
  if (!isObject(value)) {
    complain(path, 'must be an object, in braces { }.');
    return null;
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      complain([...path, name], `is not a name that is known here. Known are ${known.join(', ')}.`);
  }
  return value;
}
