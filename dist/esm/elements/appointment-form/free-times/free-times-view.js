import { msg } from '../../../locales/msg.js';
import { nothing, html } from 'lit';
import { shownTimes } from '../../../features/slots/shown-times.js';
import { changingText } from '../../shared/changing-text.js';
import { chosenNote } from './chosen-note.js';
import { dayTabs } from './day-tabs.js';
import { NONE_SUITS } from './free-times-controller.js';
import { timesOfDay } from './times-of-day.js';
import { str } from '@lit/localize';

function freeTimesView(times, field) {
  const { state } = times;
  if (state.name === "off") return nothing;
  const ready = state.name === "ready" ? state : null;
  const { id } = field;
  return html`<div
    class="field when"
    part="field"
    role=${ready ? "group" : nothing}
    aria-labelledby=${ready ? `${id}-label` : nothing}
    aria-describedby=${ready ? `${id}-hint` : nothing}
  >
    ${ready && choiceOfTimes(times, ready, field)} ${chosenNote(times, id)} ${ready && noneSuits(times)}
  </div>`;
}
function choiceOfTimes(times, ready, field) {
  const { id, label, error } = field;
  const { days, clock } = ready;
  const { locale } = times;
  const shown = shownTimes(days, times.look);
  const differing = shown.days.flatMap(
    (day) => day.times.find(({ published }) => clock.differs(published.start)) ?? []
  );
  const zoneName = differing[0] && clock.name(differing[0].published.start, locale);
  return html`<p class="legend" id="${id}-label">${label} <span class="need">${msg("(optional)")}</span></p>
    <div id="${id}-hint">
      <p class="hint">
        ${msg("Choose one, or none if any time will do. A time is not held for you until we have confirmed it.")}
      </p>
      ${zoneName === void 0 ? nothing : html`<p class="hint foreign">${changingText(zoneNote(zoneName))}</p>`}
    </div>
    ${error} ${dayTabs(times, shown, id)}
    ${timesOfDay(times, ready, shown, { ...field, namesZone: differing.length < shown.days.length })}`;
}
function noneSuits(times) {
  return html`<div class="choices none">
    <label class="choice" part="choice">
      <input
        type="radio"
        name="slot"
        value=${NONE_SUITS}
        .checked=${times.chosen === NONE_SUITS}
        @change=${() => times.choose(NONE_SUITS)}
      />
      <span>${msg("None of these work for me: I will choose days instead")}</span>
    </label>
  </div>`;
}
function zoneNote(zone) {
  return msg(str`All times are those of the clinic: ${zone}. Your device is set to another time.`);
}

export { freeTimesView };
