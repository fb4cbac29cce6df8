import { msg, str } from '@lit/localize';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ArticleProse } from '../../content/article-types.js';
import { STUDY_GROUPS, STUDY_SOURCE, type StudyGroup } from '../../content/study-groups.js';
import { convertDistance, type Distance } from '../../features/article/units.js';
import { bothUnits, inUnit, type TextOptions } from './article-text.js';
import { tableView } from './table-view.js';

type Range = NonNullable<StudyGroup['range']>;

/** Round numbers in either unit, up to nearly the same distance. */
const SCALE = { km: [0, 20, 40, 60, 80], mi: [0, 10, 20, 30, 40, 50] };
/** Share of the width that the scale takes; the rest is for the tip of what has no upper end. */
const PLOT_WIDTH = 94;
/** In em of the chart's own text, so that drawing and labels grow together. */
const ROW = 4.9;

/** The three groups of the study: a picture for the eye, and the table that everybody can read. */
export function groupsFigure(prose: ArticleProse, options: TextOptions): TemplateResult {
  return html`<figure>
    ${groupsChart(prose, options)}
    <figcaption class="small muted">${prose.chartKey}</figcaption>
    ${tableView(
      html`${msg('Who ran how far each week')}${options.cite([STUDY_SOURCE])}`,
      [msg('Group'), msg('To take part'), msg('On average')],
      STUDY_GROUPS.map(({ id, people, range, mean }) => [
        html`${prose.groups[id]} <small class="muted">${msg(str`${people} people`)}</small>`,
        range ? toTakePart(range, (distance) => bothUnits(distance, options)) : msg('no regular sport'),
        mean ? bothUnits({ from: mean, unit: 'km' }, options, 1) : msg('not given'),
      ]),
    )}
  </figure>`;
}

/** Positions are shares of the width and heights are em, so that nothing shrinks on a narrow page. */
function groupsChart(prose: ArticleProse, { units, locale }: TextOptions): TemplateResult {
  const ticks = SCALE[units];
  const bottom = STUDY_GROUPS.length * ROW;
  const share = (distance: number) => (distance / Math.max(...ticks)) * PLOT_WIDTH;
  const kilometres = (distance: number) => share(convertDistance(distance, 'km', units));

  const label = (range: Range, mean: number | null) => {
    const span = toTakePart(range, (distance) => inUnit(distance, units, locale));
    return mean ? msg(str`${span}, average ${inUnit({ from: mean, unit: 'km' }, units, locale, 1)}`) : span;
  };

  const row = ({ id, range, mean }: StudyGroup, index: number): SVGTemplateResult => {
    const y = (below: number) => `${index * ROW + below}em`;
    const start = range && kilometres(range.from);
    return svg`<text class="name" y=${y(1)}>${prose.groups[id]}</text>
      ${
        range &&
        svg`<text y=${y(2.3)}>${label(range, mean)}</text>
        <rect class=${range.to ? 'band' : 'band open'} data-group=${id} x="${start}%"
          width="${(range.to ? kilometres(range.to) : 100) - Number(start)}%" y=${y(2.8)} height="1.1em"></rect>`
      }
      ${mean && svg`<circle class="mean" data-group=${id} cx="${kilometres(mean)}%" cy=${y(3.35)} r="0.38em"></circle>`}`;
  };

  return html`<svg class="chart" aria-hidden="true">
    ${ticks.map(
      (tick) =>
        svg`<line class="grid" x1="${share(tick)}%" x2="${share(tick)}%" y2="${bottom}em"></line>
        <text class="axis" x="${share(tick)}%" y="${bottom + 1.1}em" text-anchor=${tick ? 'middle' : 'start'}>${tick}</text>`,
    )}
    <text class="axis" x="100%" y="${bottom + 2.4}em" text-anchor="end">
      ${units === 'km' ? msg('km run per week') : msg('miles run per week')}
    </text>
    ${STUDY_GROUPS.map(row)}
  </svg>`;
}

function toTakePart(range: Range, inWords: (distance: Distance) => string): string {
  const distance = inWords({ ...range, unit: 'km' });
  return range.to ? distance : msg(str`more than ${distance}`);
}
