import { expect, fixture, html } from '@open-wc/testing';
import { RUNNING_PHASES } from '../../../src/content/running-phases.js';
import { STUDY_GROUPS } from '../../../src/content/study-groups.js';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';

const words = (element: Element | undefined | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (element: BackPainArticle, section: string) =>
  [...element.renderRoot.querySelectorAll(`[data-section="${section}"] tbody tr`)].map((row) =>
    [...row.children].map(words),
  );
const study = (units: string) =>
  fixture<BackPainArticle>(html`<back-pain-article sections="study" units=${units}></back-pain-article>`);

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
    expect(rows(element, 'study')).to.deep.equal([
      ['No regular sport 24 people', 'no regular sport', 'not given'],
      ['Joggers 30 people', '20 to 40 km (12 to 25 miles)', '28 km (17 miles)'],
      ['Long-distance runners 25 people', 'more than 50 km (31 miles)', '66.6 km (41 miles)'],
    ]);
    const table = element.renderRoot.querySelector('table');
    expect(words(table?.caption)).to.match(/^Who ran how far/);
    expect(table?.querySelectorAll('thead th[scope="col"]')).to.have.length(3);
    expect(table?.querySelectorAll('tbody th[scope="row"]')).to.have.length(3);
  });

  it('show miles first where they are asked for', async () => {
    const element = await study('mi');
    expect(rows(element, 'study')[1]).to.deep.equal([
      'Joggers 30 people',
      '12 to 25 miles (20 to 40 km)',
      '17 miles (28 km)',
    ]);
  });

  it('follow the region where nobody asks, and a change of the attribute at once', async () => {
    await setPageLanguage('en-US');
    const element = await fixture<BackPainArticle>(
      html`<back-pain-article sections="study"></back-pain-article>`,
    );
    expect(rows(element, 'study')[2]?.[2]).to.equal('41 miles (66.6 km)');
    expect(words(element.renderRoot.querySelector('p:has(+ figure)'))).to.include(
      '12 to 25 miles (20 to 40 km)',
    );
    element.units = 'km';
    await element.updateComplete;
    expect(rows(element, 'study')[2]?.[2]).to.equal('66.6 km (41 miles)');
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

  for (const [width, units] of [
    [280, 'km'],
    [280, 'mi'],
    [600, 'km'],
    [600, 'mi'],
  ] as const) {
    it(`can be read at ${width} px in ${units}: no label below 12 px, cut off, or upon another`, async () => {
      const frame = await fixture(
        html`<div><back-pain-article sections="study" units=${units}></back-pain-article></div>`,
      );
      (frame as HTMLElement).style.width = `${width}px`;
      const element = frame.firstElementChild as BackPainArticle;
      await element.updateComplete;
      const chart = element.renderRoot.querySelector('.chart')!;
      expect(chart.getAttribute('aria-hidden')).to.equal('true');
      const edge = element.getBoundingClientRect();
      const labels = [...chart.querySelectorAll('text')];
      for (const label of labels) {
        expect(parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(12);
        const box = label.getBoundingClientRect();
        expect(box.left, words(label)).to.be.at.least(edge.left - 1);
        expect(box.right, words(label)).to.be.at.most(edge.right + 1);
        for (const other of labels) {
          if (other === label) continue;
          const that = other.getBoundingClientRect();
          const apart =
            box.right <= that.left ||
            that.right <= box.left ||
            box.bottom <= that.top + 2 ||
            that.bottom <= box.top + 2;
          expect(apart, `${words(label)} | ${words(other)}`).to.equal(true);
        }
      }
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('the walk-run plan', () => {
  it('has a row per step, with the distance in both units', async () => {
    const element = await fixture<BackPainArticle>(
      html`<back-pain-article sections="running" units="mi"></back-pain-article>`,
    );
    const shown = rows(element, 'running');
    expect(shown).to.have.length(RUNNING_PHASES.length);
    expect(shown[0]).to.deep.equal(['1', '2 min, then 3 min', '1 mile (1.6 km)', '3']);
    expect(shown[1]).to.deep.equal(['2', '2 min, then 3 min', '1.5 miles (2.4 km)', '3']);
    expect(shown[5]).to.deep.equal(['6', 'run all the way', '2 miles (3.2 km)', '5']);
  });
});
