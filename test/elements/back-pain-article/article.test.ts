import { expect, fixture, html } from '@open-wc/testing';
import { proseIn } from '../../../src/words/index.js';
import { SECTION_IDS } from '../../../src/content/article-types.js';
import { GUIDE_GRAPH, type Way } from '../../../src/content/guide-graph.js';
import type { SignId } from '../../../src/content/guide-types.js';
import { signsTo } from '../../../src/features/guide/signs.js';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { wholeArticle } from './whole-article.js';

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

/** What a page in Ireland is shown. */
const english = proseIn('en-GB');

describe('<back-pain-article>', () => {
  before(() => setPageLanguage('en-IE'));

  it('passes the accessibility audit with all sections', async () => {
    const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    await expect(element).to.be.accessible();
  });

  it('passes the accessibility audit with a few sections, in the dark', async () => {
    const element = await wholeArticle(
      html`<back-pain-article sections="evidence about" theme="dark"></back-pain-article>`,
    );
    await expect(element).to.be.accessible();
  });

  it('shows every section of the outline in order, each under a heading that names it', async () => {
    const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    expect(shownSections(element)).to.deep.equal([...SECTION_IDS]);
    for (const section of inside(element, '[data-section]')) {
      const name = element.renderRoot.querySelector(`#${section.getAttribute('aria-labelledby') ?? ''}`);
      expect(words(name)).to.have.length.above(3);
      expect(section.contains(name)).to.equal(true);
    }
  });

  it('says all of its prose', async () => {
    const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    // The line that names the worst signs is for an article without the list of them.
    const withLine = await wholeArticle(html`<back-pain-article sections="about"></back-pain-article>`);
    const shown = [element, withLine].map((each) => words(each.renderRoot.querySelector('.bp'))).join(' ');
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
      const element = await wholeArticle(
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

  it('tells the reading time of what is shown', async () => {
    const minutes = (element: BackPainArticle) =>
      Number(/About (\d+) minute/.exec(words(element.renderRoot.querySelector('[data-main-heading]')))?.[1]);
    const all = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    const one = await wholeArticle(html`<back-pain-article sections="running"></back-pain-article>`);
    expect(minutes(all)).to.be.within(5, 20);
    expect(minutes(one)).to.be.below(minutes(all) / 2);
  });

  describe('who has reviewed the texts', () => {
    const facts = (element: BackPainArticle) =>
      words(element.renderRoot.querySelector('[data-main-heading] .small'));

    it('is not claimed where nobody is named: the line tells from when the texts are', async () => {
      const element = await wholeArticle(html`<back-pain-article sections="about"></back-pain-article>`);
      const month = new Date(english.dated).toLocaleDateString('en-IE', { month: 'long', year: 'numeric' });
      expect(facts(element)).to.include(`These texts are from ${month}.`);
      expect(facts(element)).to.not.match(/review/i);
    });

    it('is said with name and day, in the page’s own way', async () => {
      const element = await wholeArticle(
        html`<back-pain-article
          sections="about"
          reviewed-by="Ana Silva, physiotherapist"
          reviewed-on="2026-11-30"
        ></back-pain-article>`,
      );
      expect(facts(element)).to.include('Last reviewed on 30 November 2026 by Ana Silva, physiotherapist.');
      await setPageLanguage('en-US');
      await element.allShown;
      expect(facts(element)).to.include('Last reviewed on November 30, 2026 by Ana Silva, physiotherapist.');
      await setPageLanguage('en-IE');
    });

    for (const [name, on] of [
      ['Ana Silva', null],
      ['Ana Silva', '2026-02-30'],
      [null, '2026-11-30'],
    ] as const)
      it(`is not shown by halves, and the author is told: ${name ?? 'no name'}, ${on ?? 'no day'}`, async () => {
        let element!: BackPainArticle;
        const heard = await warningsDuring(async () => {
          element = await wholeArticle(
            html`<back-pain-article
              sections="about"
              reviewed-by=${name ?? ''}
              reviewed-on=${on ?? ''}
            ></back-pain-article>`,
          );
        });
        expect(facts(element)).to.include('These texts are from');
        expect(facts(element)).to.not.include('Ana');
        expect(heard.filter((line) => line.includes('reviewed-'))).to.have.length(1);
      });
  });

  it('shows its title, the emergency signs and the contents first, then section after section', async () => {
    const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    expect(inside(element, 'nav li')).to.have.length(SECTION_IDS.length);
    expect(inside(element, '[data-emergency] li').length).to.be.above(5);
    const seen: string[] = [];
    const look = () => {
      for (const section of inside(element, '[data-section]').slice(seen.length))
        seen.push(section.dataset['section'] ?? '');
    };
    const watch = new MutationObserver(look);
    watch.observe(element.renderRoot, { childList: true, subtree: true });
    expect(shownSections(element)).to.deep.equal([]);
    await element.allShown;
    await Promise.resolve();
    watch.disconnect();
    expect(seen).to.deep.equal([...SECTION_IDS]);
  });

  it('shows little text whole, with no room kept below it', async () => {
    const element = await fixture<BackPainArticle>(
      html`<back-pain-article sections="about"></back-pain-article>`,
    );
    expect(shownSections(element)).to.deep.equal(['about']);
    expect(inside(element, '.room')).to.have.length(0);
  });

  describe('sections', () => {
    it('shows the chosen ones in the given order', async () => {
      const element = await wholeArticle(
        html`<back-pain-article sections="references, evidence outlook"></back-pain-article>`,
      );
      expect(shownSections(element)).to.deep.equal(['references', 'evidence', 'outlook']);
      expect(inside(element, 'nav li')).to.have.length(3);
      element.setAttribute('sections', 'running');
      await element.allShown;
      expect(shownSections(element)).to.deep.equal(['running']);
      expect(inside(element, 'nav')).to.have.length(0);
    });

    it('skips a word it does not know, and says so once', async () => {
      let element!: BackPainArticle;
      const heard = await warningsDuring(async () => {
        element = await wholeArticle(
          html`<back-pain-article sections="evidence pricing about"></back-pain-article>`,
        );
        element.requestUpdate();
        await element.allShown;
      });
      expect(shownSections(element)).to.deep.equal(['evidence', 'about']);
      expect(heard.filter((line) => line.includes('sections') && line.includes('pricing'))).to.have.length(1);
    });

    it('still knows the names that sections had before, and says once what they are called now', async () => {
      let element!: BackPainArticle;
      const heard = await warningsDuring(async () => {
        element = await wholeArticle(
          html`<back-pain-article sections="intro study disclaimer"></back-pain-article>`,
        );
        element.requestUpdate();
        await element.allShown;
      });
      expect(shownSections(element)).to.deep.equal(['evidence', 'about']);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/sections.*intro, study, disclaimer.*evidence, about/);
    });

    it('shows everything where no word is known', async () => {
      let element!: BackPainArticle;
      const heard = await warningsDuring(async () => {
        element = await wholeArticle(html`<back-pain-article sections="<b>x</b>"></back-pain-article>`);
      });
      expect(shownSections(element)).to.have.length(SECTION_IDS.length);
      expect(heard).to.have.length(1);
    });
  });

  describe('the emergency notice', () => {
    for (const sections of [
      'guidelines',
      'exercises',
      'references running',
      'evidence outlook',
      'key-points',
    ]) {
      it(`stands before everything else in “${sections}”, with the number to call`, async () => {
        const element = await wholeArticle(
          html`<back-pain-article sections=${sections}></back-pain-article>`,
        );
        const [notice] = inside(element, '[data-emergency]');
        expect(notice?.closest('section')).to.equal(null);
        expect(notice?.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
        for (const other of inside(element, 'nav, section'))
          expect(notice?.compareDocumentPosition(other)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      });
    }

    it('lists the emergency signs of the guide in the guide’s words, and folds none', async () => {
      const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
      const [notice] = inside(element, '[data-emergency]');
      const signs = signsTo(GUIDE_GRAPH, 'emergency').map((id) => english.guide.signs[id as SignId]);
      expect([...(notice?.querySelectorAll('li') ?? [])].map(words)).to.deep.equal(
        signs.map(({ text, hint }) => text + (hint?.text ?? '')),
      );
      expect(notice?.querySelector('details')).to.equal(null);
      expect(notice?.closest('details')).to.equal(null);
    });
    it('follows the clinic’s number, the region, and doubt', async () => {
      const element = await wholeArticle(
        html`<back-pain-article sections="exercises" emergency-number="+1 555 010 0911"></back-pain-article>`,
      );
      const notice = () => inside(element, '[data-emergency]')[0];
      expect(notice()?.querySelector('a')?.getAttribute('href')).to.equal('tel:+15550100911');
      element.removeAttribute('emergency-number');
      await setPageLanguage('en-AU');
      await element.allShown;
      expect(words(notice())).to.include('Call 000 now');
      await setPageLanguage('en');
      await element.allShown;
      expect(words(notice())).to.include(
        'Call your local emergency number now if you have back pain and any of the signs below.',
      );
      expect(notice()?.querySelector('a[href^="tel:"]') === null, 'no number to tap').to.equal(true);
      await setPageLanguage('en-IE');
    });
  });

  it('says when to get help with every other sign of the guide, the most urgent first', async () => {
    const element = await wholeArticle(html`<back-pain-article sections="guidelines"></back-pain-article>`);
    const lists = inside(element, '[data-help]');
    expect(lists.map(({ dataset }) => dataset['help'])).to.deep.equal([
      'hospital-today',
      'doctor-today',
      'soon',
    ]);
    for (const list of lists) {
      const signs = signsTo(GUIDE_GRAPH, list.dataset['help'] as Way);
      expect([...list.querySelectorAll('li')]).to.have.length(signs.length);
      for (const id of signs) expect(words(list)).to.include(english.guide.signs[id as SignId].text);
    }
    expect(lists[0]?.querySelector('details')).to.equal(null);
  });

  it('never folds whom to ask first, how much pain is all right, and when to stop', async () => {
    const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    const { askFirst, pain, stop } = english.exercises.rules;
    const unfolded = inside(element, 'p, li').filter((line) => !line.closest('details'));
    for (const { text } of [...askFirst.points, ...pain.points, ...stop.points])
      expect(
        unfolded.some((line) => words(line).startsWith(text)),
        text,
      ).to.equal(true);
  });

  it('tells in one line what each folded part of the evidence comes to', async () => {
    const element = await wholeArticle(html`<back-pain-article sections="evidence"></back-pain-article>`);
    const folds = inside(element, 'details:not(details details)') as HTMLDetailsElement[];
    expect(folds).to.have.length(3);
    for (const fold of folds) {
      expect(fold.open).to.equal(false);
      expect(fold.querySelector('summary h4')?.checkVisibility()).to.equal(true);
      expect(words(fold.querySelector('summary .fold-answer'))).to.match(/\.$/);
      expect(fold.querySelector('li')?.checkVisibility()).to.equal(false);
    }
  });

  describe('slots', () => {
    it('show the clinic’s content before and after, and nothing else of the light DOM', async () => {
      const element = await wholeArticle(
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
      const element = await wholeArticle(
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
