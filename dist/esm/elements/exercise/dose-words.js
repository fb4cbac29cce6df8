import { msg } from '../../locales/msg.js';
import { EXERCISE_DOSES } from '../../content/exercise-doses.js';
import { str } from '@lit/localize';

function doseWords(id) {
  const dose = EXERCISE_DOSES[id];
  if (!dose) return [msg("Short walks, often")];
  return [...dose.hold ? [holdWords(dose.hold)] : [], repeatWords(dose), oftenWords(dose)];
}
function holdWords(hold) {
  if ("breaths" in hold)
    return hold.breaths === 1 ? msg("Hold for 1 deep breath") : msg(str`Hold for ${hold.breaths} deep breaths`);
  return hold.upTo ? msg(str`Hold up to ${hold.seconds} seconds`) : msg(str`Hold ${hold.seconds} seconds`);
}
function repeatWords({ repeats, orRepeats, sides }) {
  const many = orRepeats === void 0 ? `${repeats}` : `${repeats}\u2013${orRepeats}`;
  if (!sides) return msg(str`${many} repeats`);
  if (sides.change === "every-repeat") return msg(str`${many} repeats, changing sides`);
  return sides.each === "leg" ? msg(str`${many} repeats with each leg`) : msg(str`${many} repeats on each side`);
}
function oftenWords({ often }) {
  const words = {
    "once-a-day": msg("once a day"),
    "every-day": msg("every day"),
    "three-times-a-day": msg("3 times a day"),
    "morning-and-evening": msg("morning and evening")
  };
  return words[often];
}

export { doseWords, holdWords };
