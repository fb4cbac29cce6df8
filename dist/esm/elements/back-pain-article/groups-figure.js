import { msg } from '../../locales/msg.js';
import { html, svg, nothing } from 'lit';
import { STUDY_SOURCE, STUDY_GROUPS } from '../../content/study-groups.js';
import { convertDistance } from '../../features/article/units.js';
import { bothUnits, shortUnit, inUnit } from './article-text.js';
import { foldView } from '../shared/fold-view.js';
import { icon } from '../shared/icon.js';
import { tableView } from './table-view.js';
import { str } from '@lit/localize';

const END = { km: 80, mi: 50 };
function groupsFigure(prose, options) {
  const title = msg("Weekly distance in each group");
  return html`<figure>
    <p class="chart-title"><strong>${title}</strong>${options.cite([STUDY_SOURCE])}</p>
    ${groupsChart(prose, options)}
    <figcaption class="small muted">${prose.chartKey}</figcaption>
    ${foldView(
    msg("The same as a table"),
    tableView(
      title,
      [msg("Group"), msg("Needed to join"), msg("Average")],
      STUDY_GROUPS.map(({ id, people, range, mean }) => [
        html`${prose.groups[id]} <small class="muted">${msg(str`${people} people`)}</small>`,
        range ? toTakePart(range, (distance) => bothUnits(distance, options)) : msg("no regular sport"),
        mean ? bothUnits({ from: mean, unit: "km" }, options) : msg("not given")
      ])
    )
  )}
  </figure>`;
}
function groupsChart(prose, { units, locale }) {
  const end = END[units];
  const inWords = (distance) => inUnit(distance, units, locale);
  const percent = (kilometres) => Math.min(convertDistance(kilometres, "km", units) / end * 100, 100);
  const bars = ({ id, range, mean }) => range && mean && svg`<rect class=${range.to ? "band" : "band open"} data-group=${id} x="${percent(range.from)}%"
        width="${percent(range.to ?? Infinity) - percent(range.from)}%" y="0.5em" height="1.5em"></rect>
      <circle class="mean" data-group=${id} cx="${percent(mean)}%" cy="1.25em" r="0.5em"></circle>`;
  return html`<div class="chart">
    <svg class="lines" aria-hidden="true">
      ${[0, 50, 100].map((at) => svg`<line class="grid" x1="${at}%" x2="${at}%" y2="100%"></line>`)}
    </svg>
    ${STUDY_GROUPS.map(
    (group) => html`<div class="label" data-group=${group.id}>
            <strong>${prose.groups[group.id]}</strong>
            ${distanceWords(group, inWords)} ${findingView(group)}
          </div>
          <svg class="bars" aria-hidden="true">${bars(group)}</svg>`
  )}
    <div class="scale muted" aria-hidden="true">
      ${[0, end / 2].map((distance) => html`<span class="axis">${distance}</span>`)}
      <span class="axis">${shortUnit(end, units, locale)}</span>
    </div>
  </div>`;
}
function distanceWords({ range, mean }, inWords) {
  if (!range || !mean) return nothing;
  return html`<span
    >${msg(str`${toTakePart(range, inWords)}, average ${inWords({ from: mean, unit: "km" })}`)}</span
  >`;
}
function findingView({ id }) {
  if (id === "noSport") return html`<span class="muted">${msg("For comparison")}</span>`;
  return html`<span class="finding"
    >${icon("check")}
    ${id === "joggers" ? msg("More water in the discs") : msg("More water, and the lowest discs were taller")}</span
  >`;
}
function toTakePart(range, inWords) {
  const distance = inWords({ ...range, unit: "km" });
  return range.to ? distance : msg(str`more than ${distance}`);
}

export { groupsFigure };
