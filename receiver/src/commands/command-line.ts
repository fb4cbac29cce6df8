import { parseArgs } from 'node:util';
import { PEOPLE_ACTIONS, type PeopleAction } from '../people/manage-people.js';

/** What somebody has typed behind `back-pain-receiver`. */
export type Command =
  | { kind: 'start' | 'help' | 'version' | 'health' }
  | { kind: 'backup'; path: string }
  | { kind: 'restore'; path: string; replace: boolean }
  | { kind: 'people'; action: PeopleAction; name: string };

/** Something was typed that cannot be understood. */
export class Misunderstood extends Error {}

/** @throws Misunderstood saying what is wrong */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name = 'start', ...rest] = positionals;
  if (values.replace && name !== 'restore') throw new Misunderstood('--replace goes with restore alone.');
  switch (name) {
    case 'start':
    case 'help':
    case 'health':
      none(rest);
      return { kind: name };
    case 'backup':
      return { kind: name, path: one(rest, 'Name the file to write: back-pain-receiver backup <file>') };
    case 'restore': {
      const path = one(rest, 'Name the file to read: back-pain-receiver restore <file>');
      return { kind: name, path, replace: values.replace === true };
    }
    case 'people':
      return people(rest);
    default:
      throw new Misunderstood(`There is no command "${name}".`);
  }
}

function people([typed = 'list', ...rest]: readonly string[]): Command {
  const action = PEOPLE_ACTIONS.find((known) => known === typed);
  if (!action) {
    throw new Misunderstood(
      `"people ${typed}" is no command; there are: people ${PEOPLE_ACTIONS.join(', ')}.`,
    );
  }
  if (action !== 'list') {
    const advice = `Name one person, in quotes: back-pain-receiver people ${action} "Maria Silva"`;
    return { kind: 'people', action, name: one(rest, advice) };
  }
  none(rest);
  return { kind: 'people', action, name: '' };
}

function one(rest: readonly string[], advice: string): string {
  const [value, ...others] = rest;
  if (value === undefined || value === '' || others.length > 0) throw new Misunderstood(advice);
  return value;
}

function none([first]: readonly string[]): void {
  if (first !== undefined) throw new Misunderstood(`"${first}" is one word too many.`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        replace: { type: 'boolean' },
      },
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
    const flag = args.find((arg) => /^-[^-]|^--[^-]/.test(arg) && !KNOWN.test(arg));
    if (flag === undefined) throw new Misunderstood('An option takes no value: write --replace alone.');
    throw new Misunderstood(
      `There is no option ${flag.split('=')[0] ?? ''}. Settings are environment variables, for example PORT=8081.`,
    );
  }
}

const KNOWN = /^(-[hv]+|--(help|version|replace)(=.*)?)$/;
