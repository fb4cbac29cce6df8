import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../../../src/content/en/index.js';
import { SECTION_IDS } from '../../../src/content/article-types.js';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';

const inside = (element: BackPainArticle, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element | undefined | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const shownSections = (element: BackPainArticle) =>
  inside(element, '[data-section]').map((section) => section.dataset['section']);

async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const original = console.warn;
  console.warn = (...args: unknown[]) => void heard.push(String(args[0]));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return heard;
}

describe('<back-pain-article>', () => {
  before(() => setPageLanguage('en-IE'));

  it('passes the accessibility audit with all sections', async function () {
    // The audit weighs every word's contrast: on a busy machine the whole article takes longer than other tests may.
    this.timeout(60_000);
    const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    await expect(element).to.be.accessible();
  });

  it('passes the accessibility audit with a few sections, in the dark', async () => {
    const element = await fixture<BackPainArticle>(
      html`<back-pain-article sections="study disclaimer" theme="dark"></back-pain-article>`,
    );
    await expect(element).to.be.accessible();
  });

  it('shows every section of the outline in order, each under a heading that names it', async () => {
    const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    expect(shownSections(element)).to.deep.equal([...SECTION_IDS]);
    for (const section of inside(element, '[data-section]')) {
      const name = element.renderRoot.querySelector(`#${section.getAttribute('aria-labelledby') ?? ''}`);
      expect(words(name)).to.have.length.above(3);
      expect(section.contains(name)).to.equal(true);
    }
  });

  it('says all of its prose', async () => {
    const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    const shown = words(element.renderRoot.querySelector('.bp'));
    const missing: string[] = [];
    const check = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'text' && typeof value === 'string') {
          const start = value.split('{')[0]?.trim() ?? '';
          if (!shown.includes(start)) missing.push(value);
        } else check(value);
      }
    };
    check(english.article);
    check(english.exercises);
    expect(missing).to.deep.equal([]);
    expect(shown).to.not.match(/[{}]/);
  });

  for (const level of [1, 2, 3, 4]) {
    it(`has one heading of level ${level}, and below it skips no level`, async () => {
      const element = await fixture<BackPainArticle>(
        html`<back-pain-article heading-level=${level}></back-pain-article>`,
      );
      const levels = inside(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(level);
      expect(levels.filter((each) => each === level)).to.have.length(1);
      for (const [index, each] of levels.entries()) {
        if (index > 0) expect(each, `heading ${index}`).to.be.within(level + 1, (levels[index - 1] ?? 0) + 1);
      }
    });
  }

  it('tells the reading time of what is shown, and when it was checked in the page’s own way', async () => {
    const minutes = (element: BackPainArticle) =>
      Number(/About (\d+) min /.exec(words(element.renderRoot.querySelector('[data-main-heading]')))?.[1]);
    const all = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    const one = await fixture<BackPainArticle>(
      html`<back-pain-article sections="running"></back-pain-article>`,
    );
    expect(minutes(all)).to.be.within(5, 20);
    expect(minutes(one)).to.be.below(minutes(all) / 2);
    const time = all.renderRoot.querySelector('time');
    expect(time?.dateTime).to.equal(english.reviewed);
    expect(words(time)).to.equal('22 November 2026');
    await setPageLanguage('en-US');
    await all.updateComplete;
    expect(words(all.renderRoot.querySelector('time'))).to.equal('November 22, 2026');
    await setPageLanguage('en-IE');
  });

  describe('sections', () => {
    it('shows the chosen ones in the given order', async () => {
      const element = await fixture<BackPainArticle>(
        html`<back-pain-article sections="references, study intro"></back-pain-article>`,
      );
      expect(shownSections(element)).to.deep.equal(['references', 'study', 'intro']);
      expect(inside(element, 'nav li')).to.have.length(3);
      element.setAttribute('sections', 'running');
      await element.updateComplete;
      expect(shownSections(element)).to.deep.equal(['running']);
      expect(inside(element, 'nav')).to.have.length(0);
    });

    it('skips a word it does not know, and says so once', async () => {
      let element!: BackPainArticle;
      const heard = await warningsDuring(async () => {
        element = await fixture(html`<back-pain-article sections="intro pricing study"></back-pain-article>`);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(shownSections(element)).to.deep.equal(['intro', 'study']);
      expect(heard.filter((line) => line.includes('sections') && line.includes('pricing'))).to.have.length(1);
    });

    it('shows everything where no word is known', async () => {
      let element!: BackPainArticle;
      const heard = await warningsDuring(async () => {
        element = await fixture(html`<back-pain-article sections="<b>x</b>"></back-pain-article>`);
      });
      expect(shownSections(element)).to.have.length(SECTION_IDS.length);
      expect(heard).to.have.length(1);
    });
  });

  describe('the emergency notice', () => {
    for (const sections of [
      'guidelines',
      'exercises',
      'exercises guidelines',
      'intro exercises references',
    ]) {
      it(`stands before everything else in “${sections}”, with the number to call`, async () => {
        const element = await fixture<BackPainArticle>(
          html`<back-pain-article sections=${sections}></back-pain-article>`,
        );
        for (const section of inside(element, '[data-section="guidelines"], [data-section="exercises"]')) {
          const [name, notice] = section.children;
          expect(name?.localName).to.equal('h3');
          expect(notice?.matches('[data-emergency]'), section.dataset['section']).to.equal(true);
          expect(notice?.querySelector('a[href^="tel:"]')?.getAttribute('href')).to.equal('tel:999');
        }
        const signs = inside(element, 'div[data-emergency] li');
        expect(signs.length).to.be.at.least(english.article.emergencyNotice.signs.length);
      });
    }

    it('comes before the sentence on leg pain', async () => {
      const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
      const text = words(inside(element, '[data-section="guidelines"]')[0]);
      expect(text.indexOf('Call 999 now')).to.be.within(0, text.indexOf('shoots down a leg'));
    });

    it('follows the clinic’s number, the region, and doubt', async () => {
      const element = await fixture<BackPainArticle>(
        html`<back-pain-article sections="exercises" emergency-number="+1 555 010 0911"></back-pain-article>`,
      );
      const notice = () => inside(element, '[data-emergency]')[0];
      expect(notice()?.querySelector('a')?.getAttribute('href')).to.equal('tel:+15550100911');
      element.removeAttribute('emergency-number');
      await setPageLanguage('en-AU');
      await element.updateComplete;
      expect(words(notice())).to.include('Call 000 now');
      await setPageLanguage('en');
      await element.updateComplete;
      expect(words(notice())).to.include('Call 112 or your local emergency number now');
      await setPageLanguage('en-IE');
    });
  });

  describe('slots', () => {
    it('show the clinic’s content before and after, and nothing else of the light DOM', async () => {
      const element = await fixture<BackPainArticle>(
        html`<back-pain-article
          ><p>no script</p>
          <p slot="before">Welcome</p>
          <p slot="after">Call us</p></back-pain-article
        >`,
      );
      const [lost, before, after] = [...element.children] as HTMLElement[];
      expect(lost?.offsetHeight).to.equal(0);
      const title = element.renderRoot.querySelector('h2');
      const references = inside(element, '[data-section="references"]')[0];
      expect(before?.getBoundingClientRect().bottom).to.be.at.most(title?.getBoundingClientRect().top ?? 0);
      expect(after?.getBoundingClientRect().top).to.be.at.least(
        references?.getBoundingClientRect().bottom ?? Infinity,
      );
    });
  });

  it('shows hostile attribute values as text, or not at all', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const heard = await warningsDuring(async () => {
      const element = await fixture<BackPainArticle>(
        html`<back-pain-article
          sections=${`guidelines ${hostile}`}
          emergency-number=${`112 ${hostile}`}
          units=${hostile}
          theme=${hostile}
        ></back-pain-article>`,
      );
      expect(inside(element, 'img')).to.have.length(0);
      expect(words(inside(element, '[data-emergency]')[0])).to.include('<img src=x');
      expect(
        inside(element, '[data-emergency] a')
          .map((link) => link.getAttribute('href'))
          .join(),
      ).to.not.include('<');
    });
    expect(heard.length).to.be.at.least(3);
    expect(window).to.not.have.property('hacked');
  });
});
