import { msg } from '../../../locales/msg.js';
import { nothing, html, svg } from 'lit';
import { button } from '../../shared/button-view.js';
import { changingText } from '../../shared/changing-text.js';
import { icon } from '../../shared/icon.js';
import { drawingView } from '../drawing-view.js';
import { phaseWords, repeatOf } from './player-words.js';
import { stageView } from './stage-view.js';
import { str } from '@lit/localize';

function playerView({ drawing, dose }, { moment, plays, still }, spoken, { play, restart }) {
  const moving = moment && !still && moment.phase !== "finished";
  const words = moment ? phaseWords(dose, moment) : msg("Press Play and move along.");
  return html`<div class="player ${moving ? "moves" : ""}">
    <div class="stage">${drawingView(drawing)} ${moving ? stageView(drawing, moment) : nothing}</div>
    <div class="player-bar no-print needs-script">
      ${button(
    [icon(plays ? "pause" : "play"), changingText(plays ? msg("Pause") : msg("Play"))],
    play,
    "",
    "play"
  )}
      <p class="player-count">
        ${changingText(moment ? repeatOf(moment) : msg(str`${dose.repeats} repeats`))}
      </p>
      ${ringView(moment, still)}
    </div>
    <div class="player-bar no-print needs-script">
      <p class="player-phase">${changingText(words)}</p>
      <div ?hidden=${!moment}>${button(msg("Start over"), restart, "plain", "restart")}</div>
    </div>
    <p class="visually-hidden" role="status">${spoken ? changingText(spoken) : nothing}</p>
  </div>`;
}
function ringView(moment, still) {
  const counts = moment !== null && moment.units > 0;
  const closed = counts && (still ? 1 - moment.left / moment.units : moment.done);
  return html`<svg class="ring" viewBox="0 0 48 48" aria-hidden="true">
    <circle class="ring-track" cx="24" cy="24" r="21"></circle>
    ${counts ? svg`<circle class="ring-done" cx="24" cy="24" r="21" pathLength="100" transform="rotate(-90 24 24)"
            stroke-dasharray="${(Number(closed) * 100).toFixed(1)} 100"></circle>
          <text x="24" y="30">${moment.left}</text>` : nothing}
  </svg>`;
}

export { playerView };
