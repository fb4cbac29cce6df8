import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { until } from '../shared/until.js';
import { wholeArticle } from './whole-article.js';

const inside = (element: BackPainArticle, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const focused = (element: BackPainArticle) => element.shadowRoot?.activeElement as HTMLElement | null;
const words = (element: Element | undefined | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('finding one’s way in the article', () => {
  let element: BackPainArticle;
  let address: string;

  beforeEach(async () => {
    await setPageLanguage('en-IE');
    element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    address = location.href;
  });
  // The address bar is the clinic's: nothing in here may write to it.
  afterEach(() => expect(location.href).to.equal(address));

  it('offers a way past the contents list first, seen when it has focus', async () => {
    // The number to call comes first of all, then the sources of the signs.
    inside(element, '[data-emergency] button.mark').at(-1)?.focus();
    await sendKeys({ press: 'Tab' });
    const skip = focused(element);
    expect(words(skip)).to.match(/^Skip/);
    expect(skip?.getBoundingClientRect().height).to.be.at.least(44);
    expect(skip?.getBoundingClientRect().width).to.be.above(100);
    await sendKeys({ press: 'Enter' });
    expect(focused(element)?.id).to.equal('section-key-points');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.closest('[data-section]')?.getAttribute('data-section')).to.equal('key-points');
  });

  it('leads from the contents to each section’s heading', () => {
    const links = inside(element, 'nav a');
    expect(links).to.have.length(8);
    for (const link of links) {
      link.click();
      expect(words(focused(element))).to.equal(words(link));
      expect(focused(element)?.localName).to.equal('h3');
    }
  });

  it('leads to a section that is not there yet', async () => {
    const begun = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    expect(inside(begun, '[data-section]')).to.have.length(0);
    inside(begun, 'nav a')[6]?.click();
    expect(focused(begun)?.id).to.equal('section-about');
    expect(inside(begun, '[data-section]')).to.have.length(8);
  });

  const sourcesOf = (mark: Element | undefined) => (mark as HTMLElement).dataset['sources']?.split(' ') ?? [];
  const boxOf = (mark: HTMLElement | undefined) => {
    const id = mark?.getAttribute('aria-controls');
    return id ? inside(element, `#${id}`)[0] : undefined;
  };

  it('numbers the sources in the order they are met', () => {
    const met = [...new Set(inside(element, '.mark').flatMap(sourcesOf))];
    const listed = inside(element, '.references > li').map((entry) => entry.dataset['source']);
    expect(listed).to.deep.equal(met);
    for (const mark of inside(element, '.mark')) {
      const numbers = sourcesOf(mark).map((source) => listed.indexOf(source) + 1);
      const onPaper = words(mark.nextElementSibling);
      expect(onPaper).to.equal(`[${numbers.sort((one, other) => one - other).join(', ')}]`);
      expect(words(mark)).to.equal(numbers.length === 1 ? String(numbers[0]) : `${numbers.length} sources`);
    }
  });

  it('has one mark for each paragraph and each list', () => {
    for (const block of inside(element, 'p, li, caption'))
      expect(block.querySelectorAll('.mark').length, words(block)).to.be.at.most(1);
    // That of a list of rules stands at the end of its last point, all others below their list.
    const within = inside(element, 'li .mark').map((mark) => mark.closest('li'));
    const rules = inside(element, '.exercise-rules li:last-child');
    expect(
      within.filter((item) => !rules.some((last) => last === item)).map((item) => words(item)),
    ).to.deep.equal([]);
  });

  it('shows the sources where they are cited, and takes them away again', () => {
    for (const mark of inside(element, '.mark')) {
      mark.click();
      const box = boxOf(mark);
      expect(mark.getAttribute('aria-expanded')).to.equal('true');
      const shown = [...(box?.querySelectorAll('li') ?? [])].map(({ dataset }) => dataset['source']);
      expect([...shown].sort()).to.deep.equal([...sourcesOf(mark)].sort());
      expect(box?.querySelector('a[href^="https://"]')).to.not.equal(null);
      mark.click();
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
      expect(box?.isConnected).to.equal(false);
    }
  });

  it('leads from a mark into its sources by Tab, and back by Escape', async () => {
    const mark = inside(element, '[data-section="key-points"] .mark')[0];
    mark?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(boxOf(mark)?.contains(focused(element))).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(focused(element)).to.equal(mark);
    expect(mark?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows sources in the language of the page', async () => {
    inside(element, '.mark')[0]?.click();
    await setPageLanguage('en-GB');
    await element.updateComplete;
    expect(inside(element, '.sources-box')).to.have.length(0);
    expect(inside(element, '.mark')[0]?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is accessible with sources open', async () => {
    for (const mark of inside(element, '.mark').slice(0, 4)) mark.click();
    await expect(element).to.be.accessible();
  });

  it('leads from a reference to the first mark that cites it, and opens what is folded around it', () => {
    const mark = inside(element, '[data-section="evidence"] .mark').find((each) =>
      sourcesOf(each).includes('burden2023'),
    );
    const fold = mark?.closest('details');
    expect(fold?.open).to.equal(false);
    const entry = inside(element, '.references > li[data-source="burden2023"]')[0];
    entry?.querySelector<HTMLElement>('a.back')?.click();
    expect(focused(element)).to.equal(mark);
    expect(fold?.open).to.equal(true);
  });

  it('links each reference to where it can be read', () => {
    const belavy = inside(element, '[data-source="belavy2017"]').find(({ localName }) => localName === 'li');
    const links = [...(belavy?.querySelectorAll('a:not(.back)') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.deep.equal([
      'https://doi.org/10.1038/srep45975',
      'https://pubmed.ncbi.nlm.nih.gov/28422125',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC5396190',
    ]);
    for (const entry of inside(element, '.references > li')) {
      expect(entry.querySelector('a[href^="https://"]'), entry.dataset['source']).to.not.equal(null);
    }
  });

  it('shows the sources also where the references are not shown', async () => {
    element.setAttribute('sections', 'evidence');
    await element.allShown;
    const mark = inside(element, '.mark').find((each) => sourcesOf(each).includes('belavy2017'));
    mark?.click();
    const link = boxOf(mark)?.querySelector('[data-source="belavy2017"] a');
    expect(link?.getAttribute('href')).to.equal('https://doi.org/10.1038/srep45975');
  });

  it('lists the whole article’s references where they stand alone', async () => {
    const all = inside(element, '.references > li').length;
    element.setAttribute('sections', 'references');
    await element.allShown;
    expect(inside(element, '.references > li')).to.have.length(all);
  });

  it('leaves the links of slotted content to the page', async () => {
    const host = await wholeArticle(
      html`<back-pain-article><a slot="before" href="#section-evidence">ours</a></back-pain-article>`,
    );
    let stopped: boolean | undefined;
    const look = (event: Event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look, { once: true });
    host.querySelector('a')?.click();
    expect(stopped).to.equal(false);
  });

  it('leaves a click with a modifier key to the browser', () => {
    let stopped: boolean | undefined;
    document.addEventListener(
      'click',
      (event) => {
        stopped = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    inside(element, 'nav a')[0]?.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(stopped).to.equal(false);
  });
});

describe('the way to the symptom guide', () => {
  const button = (element: BackPainArticle) => inside(element, '.to-guide button')[0];

  it('moves focus to the guide on the same page', async () => {
    const page = await fixture(
      html`<div>
        <back-pain-article sections="guidelines"></back-pain-article><symptom-guide></symptom-guide>
      </div>`,
    );
    const element = page.querySelector('back-pain-article')!;
    const guide = page.querySelector('symptom-guide');
    await Promise.all([element.allShown, guide?.allShown]);
    await expect(element).to.be.accessible();
    button(element)?.click();
    expect(document.activeElement).to.equal(guide);
    expect(guide?.shadowRoot?.activeElement?.closest('[data-main-heading]')).to.not.equal(null);
  });

  it('is at most five presses of Tab from the article’s title to the guide’s Start', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><back-pain-article></back-pain-article><symptom-guide></symptom-guide></div>`,
    );
    const element = page.querySelector('back-pain-article')!;
    const guide = page.querySelector('symptom-guide')!;
    await Promise.all([element.allShown, guide.allShown]);
    element.focusHeading();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(button(element));
    await sendKeys({ press: 'Enter' });
    let stops = 1;
    do {
      await sendKeys({ press: 'Tab' });
      stops += 1;
    } while (
      (guide.shadowRoot?.activeElement as HTMLElement | null)?.dataset['do'] !== 'start' &&
      stops < 20
    );
    expect(stops).to.be.at.most(5);
  });

  it('is not offered where there is none; the lists of signs stand in either case', async () => {
    const element = await wholeArticle(html`<back-pain-article></back-pain-article>`);
    expect(button(element)).to.equal(undefined);
    expect(inside(element, '[data-section="guidelines"] [data-help] li').length).to.be.above(10);
  });

  it('appears when the guide is added later', async () => {
    const page = await fixture<HTMLElement>(html`<div><back-pain-article></back-pain-article></div>`);
    const element = page.querySelector('back-pain-article')!;
    expect(button(element)).to.equal(undefined);
    const section = document.createElement('section');
    section.append(document.createElement('symptom-guide'));
    page.append(section);
    await until(() => button(element) !== undefined);
  });

  it('goes away with the guide', async () => {
    const page = await fixture(
      html`<div><back-pain-article></back-pain-article><symptom-guide></symptom-guide></div>`,
    );
    const element = page.querySelector('back-pain-article')!;
    await element.allShown;
    page.querySelector('symptom-guide')?.remove();
    button(element)?.click();
    await element.allShown;
    expect(button(element)).to.equal(undefined);
  });
});

describe('the article on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('leaves out what only leads somewhere, and prints all the rest at its full height', async () => {
    const page = await fixture(
      html`<div><back-pain-article></back-pain-article><symptom-guide></symptom-guide></div>`,
    );
    const element = page.querySelector('back-pain-article')!;
    await element.allShown;
    expect(inside(element, '.to-guide')).to.have.length(1);
    const sections = inside(element, '[data-section]');
    window.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    for (const navigation of inside(element, 'nav, .skip, .to-guide, .back')) {
      expect(getComputedStyle(navigation).display, navigation.className).to.equal('none');
    }
    expect(sections).to.have.length(8);
    for (const section of sections) {
      expect(section.offsetHeight, section.dataset['section']).to.be.above(100);
      for (const part of section.querySelectorAll<HTMLElement>('*')) {
        if (part.closest('svg, .no-print, .visually-hidden')) continue;
        expect(getComputedStyle(part).overflow, part.className).to.not.equal('hidden');
      }
    }
    const [first, second] = inside(element, '[data-exercise=bridge], [data-exercise=bird-dog]').map((card) =>
      card.getBoundingClientRect(),
    );
    expect(first?.top).to.equal(second?.top);
    // On paper nobody can follow a link: the address itself must stand there.
    for (const entry of inside(element, '.references > li')) {
      expect(words(entry), entry.dataset['source']).to.match(/doi:10\.|\w\.\w+\//);
    }
  });
});
