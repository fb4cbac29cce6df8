import { msg, str } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ArticleProse } from '../../content/article-types.js';
import { STUDY_GROUPS, STUDY_SOURCE, type StudyGroup } from '../../content/study-groups.js';
import { convertDistance, type Unit } from '../../features/article/units.js';
import { amountIn, bothUnits, inUnit, type TextOptions } from './article-text.js';

/** The ends of the scale: round numbers in either unit, and nearly the same distance. */
const SCALE: Readonly<Record<Unit, { end: number; step: number }>> = {
  km: { end: 80, step: 20 },
  mi: { end: 50, step: 10 },
};
/** Share of the width that the scale takes; the rest is for the arrow of what has no upper end. */
const PLOT_WIDTH = 94;
/** In em of the chart's own text, so that drawing and labels grow together. */
const ROW = 4.9;
const BAND = { top: 1.5, height: 1.1 };

/** The three groups of the study: a picture for the eye, and the table that everybody can read. */
export function groupsFigure(prose: ArticleProse, options: TextOptions): TemplateResult {
  return html`<figure class="groups">
    ${groupsChart(prose, options)}
    <figcaption class="small muted">${prose.chartKey}</figcaption>
    ${groupsTable(prose, options)}
  </figure>`;
}

/** Positions are shares of the width and heights are em, so that nothing shrinks on a narrow page. */
function groupsChart(prose: ArticleProse, { units, locale }: TextOptions): TemplateResult {
  const { end, step } = SCALE[units];
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_none, index) => index * step);
  const x = (distance: number) => `${(distance / end) * PLOT_WIDTH}%`;
  const bottom = STUDY_GROUPS.length * ROW;
  return html`<svg class="chart" aria-hidden="true" focusable="false">
    ${ticks.map(
      (tick) => svg`
        <line class="grid" x1=${x(tick)} x2=${x(tick)} y1="0" y2="${bottom}em"></line>
        <text class="axis" x=${x(tick)} y="${bottom + 1.1}em" text-anchor=${tick === 0 ? 'start' : 'middle'}>${tick}</text>`,
    )}
    <text class="axis" x="100%" y="${bottom + 2.4}em" text-anchor="end">
      ${units === 'km' ? msg('km run per week') : msg('miles run per week')}
    </text>
    ${STUDY_GROUPS.map((group, row) => chartRow(group, prose.groups[group.id], row * ROW, units, locale))}
  </svg>`;
}

function chartRow(
  group: StudyGroup,
  name: string,
  top: number,
  unit: Unit,
  locale: string,
): SVGTemplateResult {
  const { end } = SCALE[unit];
  const share = (kilometres: number) => (convertDistance(kilometres, 'km', unit) / end) * PLOT_WIDTH;
  const title = svg`<text class="name" x="0" y="${top + 1}em">${name}</text>`;
  const middle = `${top + BAND.top + BAND.height / 2}em`;
  const below = `${top + BAND.top + BAND.height + 1.1}em`;
  if (group.range === null) {
    return svg`${title}
      <line class="none" x1="0" x2="${PLOT_WIDTH}%" y1=${middle} y2=${middle}></line>
      <text class="label" x="0" y=${below}>${msg('no weekly distance')}</text>`;
  }
  const start = share(group.range.from);
  const stop = group.range.to === null ? PLOT_WIDTH : share(group.range.to);
  // A label that would start in the right half of a narrow page ends at its edge instead.
  const late = start > PLOT_WIDTH / 2;
  return svg`${title}
    <rect class="band" data-group=${group.id} x="${start}%" width="${stop - start}%"
      y="${top + BAND.top}em" height="${BAND.height}em"></rect>
    ${
      group.range.to === null
        ? svg`<svg x="${PLOT_WIDTH}%" y="${top + BAND.top}em" width="${100 - PLOT_WIDTH}%" height="${BAND.height}em"
            viewBox="0 0 10 10" preserveAspectRatio="none"><path class="arrow" d="M0 0 10 5 0 10Z"></path></svg>`
        : nothing
    }
    ${
      group.mean === null
        ? nothing
        : svg`<circle class="mean" data-group=${group.id} cx="${share(group.mean)}%" cy=${middle} r="0.38em"></circle>`
    }
    <text class="label" x=${late ? '100%' : `${start}%`} y=${below} text-anchor=${late ? 'end' : 'start'}>${chartLabel(
      group,
      unit,
      locale,
    )}</text>`;
}

function chartLabel({ range, mean }: StudyGroup, unit: Unit, locale: string): string {
  const span = range === null ? '' : rangeInWords(range, (distance) => inUnit(distance, unit, locale));
  if (mean === null) return span;
  // The unit stands at the scale; said twice, the label would outgrow a narrow page.
  const average = amountIn({ from: mean, unit: 'km' }, unit, locale, 1);
  return msg(str`${span}, average ${average}`);
}

function groupsTable(prose: ArticleProse, options: TextOptions): TemplateResult {
  return html`<table>
    <caption>
      ${msg('Who ran how far each week')}${options.cite([STUDY_SOURCE])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Group')}</th>
        <th scope="col">${msg('To take part')}</th>
        <th scope="col">${msg('On average')}</th>
      </tr>
    </thead>
    <tbody>
      ${STUDY_GROUPS.map(
        ({ id, people, range, mean }) =>
          html`<tr>
            <th scope="row">${prose.groups[id]} <span class="muted">${msg(str`${people} people`)}</span></th>
            <td>
              ${
                range === null
                  ? msg('no regular sport')
                  : rangeInWords(range, (distance) => bothUnits(distance, options))
              }
            </td>
            <td>${mean === null ? msg('not given') : bothUnits({ from: mean, unit: 'km' }, options, 1)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function rangeInWords(
  { from, to }: NonNullable<StudyGroup['range']>,
  inWords: (distance: { from: number; to?: number; unit: 'km' }) => string,
): string {
  return to === null
    ? msg(str`more than ${inWords({ from, unit: 'km' })}`)
    : inWords({ from, to, unit: 'km' });
}
