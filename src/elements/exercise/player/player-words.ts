import { msg, str } from '../../../locales/msg.js';
import type { Dose } from '../../../content/exercise-doses.js';
import type { Moment } from '../../../features/exercise/player.js';
import { holdWords } from '../dose-words.js';

/** What to do now. */
export function phaseWords({ hold, sides }: Dose, { phase }: Moment): string {
  switch (phase) {
    case 'ready':
      return msg('Get into position');
    case 'move':
      return msg('Move slowly');
    case 'hold':
      return hold ? holdWords(hold) : '';
    case 'return':
      return msg('Go slowly back');
    case 'rest':
      return msg('Rest');
    case 'switch':
      return sides?.each === 'leg' ? msg('Now the other leg') : msg('Now the other side');
    case 'finished':
      return msg('Finished');
  }
}

export const repeatOf = ({ repeat, of }: Moment) => msg(str`Repeat ${repeat} of ${of}`);

/**
 * What a screen reader says: the same, and which repeat it is once in each. A rest is short and nothing to do, so it
 * leaves the words before it as they are.
 */
export function spokenWords(dose: Dose, moment: Moment, before: string): string {
  if (moment.phase === 'rest') return before;
  if (moment.phase === 'hold') return msg(str`Repeat ${moment.repeat} of ${moment.of}, hold`);
  return moment.phase === 'move' && !dose.hold ? repeatOf(moment) : phaseWords(dose, moment);
}
