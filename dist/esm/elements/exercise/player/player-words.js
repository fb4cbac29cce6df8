import { msg } from '../../../locales/msg.js';
import { holdWords } from '../dose-words.js';
import { str } from '@lit/localize';

function phaseWords({ hold, sides }, { phase }) {
  switch (phase) {
    case "ready":
      return msg("Get into position");
    case "move":
      return msg("Move slowly");
    case "hold":
      return hold ? holdWords(hold) : "";
    case "return":
      return msg("Go slowly back");
    case "rest":
      return msg("Rest");
    case "switch":
      return sides?.each === "leg" ? msg("Now the other leg") : msg("Now the other side");
    case "finished":
      return msg("Finished");
  }
}
const repeatOf = ({ repeat, of }) => msg(str`Repeat ${repeat} of ${of}`);
function spokenWords(dose, moment, before) {
  if (moment.phase === "rest") return before;
  if (moment.phase === "hold") return msg(str`Repeat ${moment.repeat} of ${moment.of}, hold`);
  return moment.phase === "move" && !dose.hold ? repeatOf(moment) : phaseWords(dose, moment);
}

export { phaseWords, repeatOf, spokenWords };
