/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { GROUPS, type Group } from './pages/groups.js';

/** Benches beside the loading of pages. */
export const FURTHER = ['many', 'typing', 'answering', 'free-times'] as const;
export type Further = (typeof FURTHER)[number];

export interface Settings {
  rounds: number;
  /** How many times slower than this machine the phone is. */
  slower: number;
  /** Pages to load. */
  groups: readonly Group[];
  further: readonly Further[];
  /** A profile of this page's load, in place of everything else. */
  profile: Group | null;
  /** Exit with 1 where a goal is not reached. */
  check: boolean;
}

/** @throws with the usage where something is not understood */
export function readSettings(given: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: 'string', default: '9' },
      slower: { type: 'string', default: '4' },
      only: { type: 'string' },
      all: { type: 'boolean', default: false },
      profile: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds=${values.rounds}: a whole number from 1`);
  const slower = Number(values.slower);
  if (!(slower >= 1)) throw new Error(`--slower=${values.slower}: a number from 1`);
  const only = values.only?.split(',') ?? [];
  const strange = only.find((name) => !isIn(GROUPS, name) && !isIn(FURTHER, name));
  if (strange !== undefined)
    throw new Error(`--only=${strange}: one or more of ${[...GROUPS, ...FURTHER].join(',')}`);
  const { profile = null } = values;
  if (profile !== null && !isIn(GROUPS, profile))
    throw new Error(`--profile=${profile}: one of ${GROUPS.join(', ')}`);
  return {
    rounds,
    slower,
    groups: only.length > 0 ? GROUPS.filter((name) => only.includes(name)) : GROUPS,
    further: only.length > 0 ? FURTHER.filter((name) => only.includes(name)) : values.all ? FURTHER : [],
    profile,
    check: values.check,
  };
}

function isIn<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
