import { msg, str } from '../../locales/msg.js';
import { EXERCISE_DOSES, type Dose, type Hold } from '../../content/exercise-doses.js';
import type { ExerciseId } from '../../content/exercise-types.js';

/**
 * The dose in short: how long, how many, how often, one after the other. The sentence with its sources stands in the
 * exercise.
 */
export function doseWords(id: ExerciseId): string[] {
  const dose = EXERCISE_DOSES[id];
  if (!dose) return [msg('Short walks, often')];
  return [...(dose.hold ? [holdWords(dose.hold)] : []), repeatWords(dose), oftenWords(dose)];
}

/** How long to hold, as it is shown and said while somebody holds. */
export function holdWords(hold: Hold): string {
  if ('breaths' in hold)
    return hold.breaths === 1
      ? msg('Hold for 1 deep breath')
      : msg(str`Hold for ${hold.breaths} deep breaths`);
  return hold.upTo ? msg(str`Hold up to ${hold.seconds} seconds`) : msg(str`Hold ${hold.seconds} seconds`);
}

function repeatWords({ repeats, orRepeats, sides }: Dose): string {
  const many = orRepeats === undefined ? `${repeats}` : `${repeats}–${orRepeats}`;
  if (!sides) return msg(str`${many} repeats`);
  if (sides.change === 'every-repeat') return msg(str`${many} repeats, changing sides`);
  return sides.each === 'leg'
    ? msg(str`${many} repeats with each leg`)
    : msg(str`${many} repeats on each side`);
}

function oftenWords({ often }: Dose): string {
  const words: Record<Dose['often'], string> = {
    'once-a-day': msg('once a day'),
    'every-day': msg('every day'),
    'three-times-a-day': msg('3 times a day'),
    'morning-and-evening': msg('morning and evening'),
  };
  return words[often];
}
