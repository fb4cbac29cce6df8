import { expect, fixture, html } from '@open-wc/testing';
import { RUNNING_PHASES } from '../../../src/content/running-phases.js';
import { STUDY_GROUPS } from '../../../src/content/study-groups.js';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { loadLanguage, setPageLanguage } from '../../../src/locales/language.js';
import { unfold, wholeArticle } from './whole-article.js';

const words = (element: Element | undefined | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (element: BackPainArticle, section: string) =>
  [...element.renderRoot.querySelectorAll(`[data-section="${section}"] tbody tr`)].map((row) =>
    [...row.children].map(words),
  );
const study = (units: string) =>
  wholeArticle(html`<back-pain-article sections="evidence" units=${units}></back-pain-article>`);

/** Where a share of the chart's width lies on its scale, by the scale's own lines. */
function reader(element: BackPainArticle): (share: string | null) => number {
  const lines = [...element.renderRoot.querySelectorAll('.chart .grid')];
  const labels = [...element.renderRoot.querySelectorAll('.chart .axis')];
  const last = lines.length - 1;
  const width = parseFloat(lines[last]?.getAttribute('x1') ?? '');
  const end = parseFloat(words(labels[last]));
  return (share) => (parseFloat(share ?? '') / width) * end;
}

describe('the three groups', () => {
  before(() => setPageLanguage('en-IE'));

  it('stand in a table with a caption, column heads and row heads', async () => {
    const element = await study('km');
    expect(rows(element, 'evidence')).to.deep.equal([
      ['No regular sport 24 people', 'no regular sport', 'not given'],
      ['Joggers 30 people', '20 to 40 km (12 to 25 miles)', '28 km (17 miles)'],
      ['Long-distance runners 25 people', 'more than 50 km (31 miles)', '66.6 km (41 miles)'],
    ]);
    const table = element.renderRoot.querySelector('table');
    expect(words(table?.caption)).to.match(/^Weekly distance in each group/);
    expect(table?.querySelectorAll('thead th[scope="col"]')).to.have.length(3);
    expect(table?.querySelectorAll('tbody th[scope="row"]')).to.have.length(3);
  });

  it('show miles first where they are asked for', async () => {
    const element = await study('mi');
    expect(rows(element, 'evidence')[1]).to.deep.equal([
      'Joggers 30 people',
      '12 to 25 miles (20 to 40 km)',
      '17 miles (28 km)',
    ]);
  });

  it('follow the region where nobody asks, and a change of the attribute at once', async () => {
    await setPageLanguage('en-US');
    const element = await wholeArticle(html`<back-pain-article sections="evidence"></back-pain-article>`);
    expect(rows(element, 'evidence')[2]?.[2]).to.equal('41 miles (66.6 km)');
    expect(words(element.renderRoot.querySelector('p:has(+ figure)'))).to.include(
      '12 to 25 miles (20 to 40 km)',
    );
    element.units = 'km';
    await element.allShown;
    expect(rows(element, 'evidence')[2]?.[2]).to.equal('66.6 km (41 miles)');
    await setPageLanguage('en-IE');
  });

  for (const [units, kilometres] of [
    ['km', 1],
    ['mi', 1.609344],
  ] as const) {
    it(`are drawn where the data says, read in ${units}`, async () => {
      const element = await study(units);
      const read = (share: string | null) => reader(element)(share) * kilometres;
      for (const { id, range, mean } of STUDY_GROUPS) {
        const band = element.renderRoot.querySelector(`.chart .band[data-group="${id}"]`);
        const dot = element.renderRoot.querySelector(`.chart .mean[data-group="${id}"]`);
        expect(band === null, id).to.equal(range === null);
        expect(dot === null, id).to.equal(mean === null);
        if (range) {
          expect(read(band?.getAttribute('x') ?? null)).to.be.closeTo(range.from, 0.01);
          const stop =
            parseFloat(band?.getAttribute('x') ?? '') + parseFloat(band?.getAttribute('width') ?? '');
          if (range.to !== null) expect(read(`${stop}`)).to.be.closeTo(range.to, 0.01);
        }
        if (mean !== null) expect(read(dot?.getAttribute('cx') ?? null)).to.be.closeTo(mean, 0.01);
      }
    });
  }

  it('say what was found in the discs of each group, with its source', async () => {
    const element = await study('km');
    const label = (id: string) =>
      words(element.renderRoot.querySelector(`.chart .label[data-group="${id}"]`));
    expect(label('noSport')).to.equal('No regular sport For comparison');
    expect(label('joggers')).to.equal('Joggers 20 to 40 km, average 28 km More water in the discs');
    expect(label('longDistance')).to.equal(
      'Long-distance runners more than 50 km, average 66.6 km More water, and the lowest discs were taller',
    );
    expect(element.renderRoot.querySelectorAll('figure .mark[data-sources="belavy2017"]')).to.have.length(1);
  });

  for (const width of [280, 600])
    for (const units of ['km', 'mi'] as const)
      for (const language of ['en-IE', 'de', 'ru', 'ar'])
        it(`can be read at ${width} px in ${units} (${language}): words beside the bars, none below 12 px, cut off or upon another`, async () => {
          await loadLanguage(language);
          await setPageLanguage(language);
          const frame = await fixture(
            html`<div><back-pain-article sections="evidence" units=${units}></back-pain-article></div>`,
          );
          (frame as HTMLElement).style.width = `${width}px`;
          const element = frame.firstElementChild as BackPainArticle;
          await element.allShown;
          unfold(element);
          expect(element.renderRoot.querySelector<HTMLElement>('.bp')?.lang).to.match(
            new RegExp(`^${language.slice(0, 2)}`),
          );
          assertReadable(element);
          assertDrawn(element, units);
          expect(element.scrollWidth).to.be.at.most(width);
        });

  after(() => setPageLanguage('en-IE'));
});

/** No word of the chart is small, outside, or on a bar or another word. */
function assertReadable(element: BackPainArticle): void {
  const edge = element.getBoundingClientRect();
  const chart = element.renderRoot.querySelector('.chart')!;
  const bars = [...chart.querySelectorAll('.bars, .lines')].map((bar) => bar.getBoundingClientRect());
  const texts = [...chart.querySelectorAll('.label > *, .axis')];
  expect(texts).to.have.length(3 + 2 + 3 + 3);
  const boxes = texts.map((text) => {
    expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    expect(box.width, words(text)).to.be.above(0);
    expect(box.left, words(text)).to.be.at.least(edge.left - 1);
    expect(box.right, words(text)).to.be.at.most(edge.right + 1);
    for (const bar of bars) expect(apart(box, bar), `${words(text)} | a bar`).to.equal(true);
    return box;
  });
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(apart(box, other), words(texts[index])).to.equal(true);
  });
}

const apart = (one: DOMRect, other: DOMRect) =>
  one.right <= other.left ||
  other.right <= one.left ||
  one.bottom <= other.top + 2 ||
  other.bottom <= one.top + 2;

/** The dots lie where the scale below says, whichever way it runs. */
function assertDrawn(element: BackPainArticle, units: 'km' | 'mi'): void {
  const chart = element.renderRoot.querySelector('.chart')!;
  const [first, , last] = [...chart.querySelectorAll('.axis')].map((label) => label.getBoundingClientRect());
  const fromRight = first!.left > last!.left;
  const scale = chart.querySelector('.lines')!.getBoundingClientRect();
  for (const { id, mean } of STUDY_GROUPS) {
    const dot = chart.querySelector(`.mean[data-group="${id}"]`)?.getBoundingClientRect();
    if (!dot || mean === null) continue;
    const middle = dot.left + dot.width / 2;
    const share = (fromRight ? scale.right - middle : middle - scale.left) / scale.width;
    const label = chart.querySelector(`.label[data-group="${id}"]`)!.getBoundingClientRect();
    expect(dot.top, id).to.be.within(label.top, label.bottom);
    expect(scale.top, 'the lines lie behind all bars').to.be.below(label.bottom);
    expect(scale.bottom, 'the lines lie behind all bars').to.be.at.least(label.bottom);
    expect(share * (units === 'km' ? 80 : 50 * 1.609344), id).to.be.closeTo(mean, 0.5);
  }
}

describe('the walk-run plan', () => {
  it('has a row per step, with the distance in both units', async () => {
    const element = await wholeArticle(
      html`<back-pain-article sections="running" units="mi"></back-pain-article>`,
    );
    const shown = rows(element, 'running');
    expect(shown).to.have.length(RUNNING_PHASES.length);
    expect(shown[0]).to.deep.equal(['1', '2 min, then 3 min', '1 mile (1.6 km)', '3 (easy)']);
    expect(shown[1]).to.deep.equal(['2', '2 min, then 3 min', '1.5 miles (2.4 km)', '3 (easy)']);
    expect(shown[5]).to.deep.equal(['6', 'run all the way', '2 miles (3.2 km)', '5 (somewhat hard)']);
  });
});
