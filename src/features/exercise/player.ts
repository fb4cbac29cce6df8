/**
 * How an exercise goes on in time: a list of steps, and which moment of it a time is. The dose gives repeats, holds and
 * sides; how fast somebody moves from start to end is our pace, for it has to be some pace.
 */
import type { Dose, Hold } from '../../content/exercise-doses.js';

export type Phase = 'ready' | 'move' | 'hold' | 'return' | 'rest' | 'switch' | 'finished';

export interface Step {
  phase: Phase;
  /** How long it lasts, in ms. */
  lasts: number;
  /** What is counted in it: seconds or breaths. */
  units: number;
  /** Which repeat it belongs to, from 1. */
  repeat: number;
  /** It is done on the side that comes second. */
  otherSide: boolean;
}

/** A moment of an exercise. */
export interface Moment extends Pick<Step, 'phase' | 'repeat' | 'otherSide'> {
  /** How many repeats there are: of each side, where the sides are counted apart. */
  of: number;
  /** Seconds or breaths that are counted in this step, and those that are left, the one that runs included. */
  units: number;
  left: number;
  /** How much of the step is done, from 0 to 1. */
  done: number;
  /** How much of the movement from start to end is done, from 0 to 1. */
  share: number;
}

const SECOND = 1000;
/** ms: time to lie down. */
const READY = 5 * SECOND;
/** ms: from the start to the end, and as slowly back. */
const MOVE = 2.5 * SECOND;
const REST = SECOND;
/** ms: a deep breath in and out. */
const BREATH = 6 * SECOND;
/** ms: to the other side; longer where arms and legs have to be laid anew. */
const SWITCH = { 'every-repeat': SECOND, 'in-turn': 3 * SECOND, halfway: 6 * SECOND } as const;

/** All steps of an exercise, one after the other. */
export function stepsOf(dose: Dose): Step[] {
  const turns = turnsOf(dose);
  const steps = turns.flatMap((turn, index): Step[] => {
    const next = turns[index + 1];
    return [
      step('move', MOVE, turn),
      ...(dose.hold ? [holdStep(dose.hold, turn)] : []),
      step('return', MOVE, turn),
      ...(next ? [between(dose, turn, next)] : []),
    ];
  });
  return [{ ...step('ready', READY, { repeat: 1, otherSide: false }), units: READY / SECOND }, ...steps];
}

/** Which moment it is after so many ms. After the last step it is finished, for ever. */
export function momentAt(steps: readonly Step[], elapsed: number): Moment {
  const of = Math.max(...steps.map(({ repeat }) => repeat));
  let from = 0;
  for (const { phase, repeat, otherSide, lasts, units } of steps) {
    const done = (elapsed - from) / lasts;
    if (done < 1) {
      const left = Math.ceil(units * (1 - done));
      return { phase, repeat, otherSide, of, done, units, left, share: shareOf(phase, done) };
    }
    from += lasts;
  }
  const otherSide = steps.at(-1)?.otherSide ?? false;
  return { phase: 'finished', repeat: of, otherSide, of, done: 1, units: 0, left: 0, share: 0 };
}

type Turn = Pick<Step, 'repeat' | 'otherSide'>;

/** The repeats in their order, each on its side. */
function turnsOf({ repeats, sides }: Dose): Turn[] {
  const numbers = Array.from({ length: repeats }, (_, index) => index + 1);
  const on = (otherSide: boolean) => (repeat: number) => ({ repeat, otherSide });
  switch (sides?.change) {
    case undefined:
      return numbers.map(on(false));
    case 'every-repeat':
      return numbers.map((repeat) => ({ repeat, otherSide: repeat % 2 === 0 }));
    case 'in-turn':
      return numbers.flatMap((repeat) => [on(false)(repeat), on(true)(repeat)]);
    case 'halfway':
      return [...numbers.map(on(false)), ...numbers.map(on(true))];
  }
}

const step = (phase: Phase, lasts: number, turn: Turn): Step => ({ ...turn, phase, lasts, units: 0 });

function holdStep(hold: Hold, turn: Turn): Step {
  const [units, unit] = 'seconds' in hold ? [hold.seconds, SECOND] : [hold.breaths, BREATH];
  return { ...step('hold', units * unit, turn), units };
}

/** Between two repeats there is a rest, or the change to the other side. */
function between({ sides }: Dose, before: Turn, next: Turn): Step {
  return sides && before.otherSide !== next.otherSide
    ? step('switch', SWITCH[sides.change], next)
    : step('rest', REST, before);
}

function shareOf(phase: Phase, done: number): number {
  if (phase === 'hold') return 1;
  if (phase === 'move') return eased(done);
  return phase === 'return' ? 1 - eased(done) : 0;
}

/** Nobody starts and stops moving at once. */
const eased = (done: number) => (1 - Math.cos(Math.PI * done)) / 2;
