import { msg, str } from '@lit/localize';
import { html, svg } from 'lit';
import { STUDY_GROUPS, STUDY_SOURCE } from '../../content/study-groups.js';
import { convertDistance } from '../../features/article/units.js';
import { bothUnits, inUnit } from './article-text.js';
import { tableView } from './table-view.js';

/** Where the scale ends: round numbers, and nearly the same distance. */
const END = { km: 80, mi: 50 };
/** In em of the chart's own text, so that drawing and labels grow together. */
const ROW = 4.9;
/** The three groups of the study: a picture for the eye, and the table that everybody can read. */
function groupsFigure(prose, options) {
    return html `<figure>
    ${groupsChart(prose, options)}
    <figcaption class="small muted">${prose.chartKey}</figcaption>
    ${tableView(html `${msg('Who ran how far each week')}${options.cite([STUDY_SOURCE])}`, [msg('Group'), msg('To take part'), msg('On average')], STUDY_GROUPS.map(({ id, people, range, mean }) => [
        html `${prose.groups[id]} <small class="muted">${msg(str `${people} people`)}</small>`,
        range ? toTakePart(range, (distance) => bothUnits(distance, options)) : msg('no regular sport'),
        mean ? bothUnits({ from: mean, unit: 'km' }, options) : msg('not given'),
    ]))}
  </figure>`;
}
/** Positions are shares of the width and heights are em, so that nothing shrinks on a narrow page. */
function groupsChart(prose, { units, locale }) {
    const end = END[units];
    const bottom = STUDY_GROUPS.length * ROW;
    const inWords = (distance) => inUnit(distance, units, locale);
    const percent = (kilometres) => Math.min((convertDistance(kilometres, 'km', units) / end) * 100, 100);
    const row = ({ id, range, mean }, index) => svg `<svg y="${index * ROW}em">
      <text class="name" y="1em">${prose.groups[id]}</text>
      ${range &&
        mean &&
        svg `<text y="2.3em">
          ${msg(str `${toTakePart(range, inWords)}, average ${inWords({ from: mean, unit: 'km' })}`)}
        </text>
        <rect class=${range.to ? 'band' : 'band open'} data-group=${id} x="${percent(range.from)}%"
          width="${percent(range.to ?? Infinity) - percent(range.from)}%" y="2.8em" height="1.1em"></rect>
        <circle class="mean" data-group=${id} cx="${percent(mean)}%" cy="3.35em" r="0.4em"></circle>`}
    </svg>`;
    return html `<svg class="chart" aria-hidden="true">
    ${['start', 'middle', 'end'].map((anchor, half) => {
        const distance = (end * half) / 2;
        return svg `<line class="grid" x1="${half * 50}%" x2="${half * 50}%" y2="${bottom}em"></line>
        <text class="axis" x="${half * 50}%" y="${bottom + 1.1}em" text-anchor=${anchor}>
          ${half < 2 ? distance : msg(str `${inWords({ from: distance, unit: units })} a week`)}
        </text>`;
    })}
    ${STUDY_GROUPS.map(row)}
  </svg>`;
}
function toTakePart(range, inWords) {
    const distance = inWords({ ...range, unit: 'km' });
    return range.to ? distance : msg(str `more than ${distance}`);
}

export { groupsFigure };
