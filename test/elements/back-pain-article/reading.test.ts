import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';

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
    element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    address = location.href;
  });
  // The address bar is the clinic's: nothing in here may write to it.
  afterEach(() => expect(location.href).to.equal(address));

  it('offers a way past the contents list first, seen when it has focus', async () => {
    await sendKeys({ press: 'Tab' });
    const skip = focused(element);
    expect(words(skip)).to.match(/^Skip/);
    expect(skip?.getBoundingClientRect().height).to.be.at.least(44);
    expect(skip?.getBoundingClientRect().width).to.be.above(100);
    await sendKeys({ press: 'Enter' });
    expect(focused(element)?.id).to.equal('section-intro');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.closest('[data-section]')?.getAttribute('data-section')).to.equal('intro');
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

  it('numbers the sources in the order they are met', () => {
    const first = new Map<string, string>();
    for (const mark of inside(element, 'a.mark')) {
      const source = mark.dataset['source'] ?? '';
      if (!first.has(source)) first.set(source, words(mark));
      expect(words(mark), source).to.equal(first.get(source));
    }
    expect([...first.values()]).to.deep.equal([...first.values()].map((_mark, index) => `[${index + 1}]`));
    const listed = inside(element, '.references > li').map((entry) => entry.dataset['source']);
    expect(listed).to.deep.equal([...first.keys()]);
  });

  it('leads from every mark to its reference, and back to the same mark', () => {
    for (const mark of inside(element, 'a.mark')) {
      mark.click();
      const reference = focused(element);
      expect(reference?.localName).to.equal('li');
      expect(reference?.dataset['source']).to.equal(mark.dataset['source']);
      reference?.querySelector<HTMLElement>('a.back')?.click();
      expect(focused(element)).to.equal(mark);
    }
  });

  it('does the same by keyboard', async () => {
    const mark = inside(element, '[data-section="findings"] a.mark')[2];
    mark?.focus();
    await sendKeys({ press: 'Enter' });
    const reference = focused(element);
    expect(reference?.dataset['source']).to.equal(mark?.dataset['source']);
    reference?.querySelector<HTMLElement>('a.back')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(element)).to.equal(mark);
  });

  it('goes back to the first citation for who came by scrolling', () => {
    const entry = inside(element, '.references > li')[5];
    entry?.querySelector<HTMLElement>('a.back')?.click();
    expect(focused(element)).to.equal(
      inside(element, `a.mark[data-source="${entry?.dataset['source'] ?? ''}"]`)[0],
    );
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

  it('links straight to the source where the references are not shown', async () => {
    element.setAttribute('sections', 'study');
    await element.updateComplete;
    const marks = inside(element, 'a.mark');
    expect(marks.length).to.be.above(3);
    for (const mark of marks) expect(mark.getAttribute('href')).to.equal('https://doi.org/10.1038/srep45975');
  });

  it('lists the whole article’s references where they stand alone', async () => {
    const all = inside(element, '.references > li').length;
    element.setAttribute('sections', 'references');
    await element.updateComplete;
    expect(inside(element, '.references > li')).to.have.length(all);
  });

  it('leaves the links of slotted content to the page', async () => {
    const host = await fixture<BackPainArticle>(
      html`<back-pain-article><a slot="before" href="#section-study">ours</a></back-pain-article>`,
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
    inside(element, 'a.mark')[0]?.dispatchEvent(
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
    await waitUntil(() => button(element) !== undefined);
    await waitUntil(() => guide?.shadowRoot?.querySelector('[data-main-heading]'));
    await expect(element).to.be.accessible();
    button(element)?.click();
    expect(document.activeElement).to.equal(guide);
    expect(guide?.shadowRoot?.activeElement?.closest('[data-main-heading]')).to.not.equal(null);
  });

  it('is not offered where there is none; the plain steps stand in either case', async () => {
    const element = await fixture<BackPainArticle>(html`<back-pain-article></back-pain-article>`);
    expect(button(element)).to.equal(undefined);
    expect(inside(element, '[data-section="guidelines"] ol li').length).to.be.at.least(4);
  });

  it('appears when the guide is added later', async () => {
    const page = await fixture<HTMLElement>(html`<div><back-pain-article></back-pain-article></div>`);
    const element = page.querySelector('back-pain-article')!;
    expect(button(element)).to.equal(undefined);
    const section = document.createElement('section');
    section.append(document.createElement('symptom-guide'));
    page.append(section);
    await waitUntil(() => button(element) !== undefined);
  });

  it('goes away with the guide', async () => {
    const page = await fixture(
      html`<div><back-pain-article></back-pain-article><symptom-guide></symptom-guide></div>`,
    );
    const element = page.querySelector('back-pain-article')!;
    await waitUntil(() => button(element) !== undefined);
    page.querySelector('symptom-guide')?.remove();
    button(element)?.click();
    await element.updateComplete;
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
    await waitUntil(() => inside(element, '.to-guide').length > 0);
    const sections = inside(element, '[data-section]');
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
    const [first, second] = inside(element, '.exercise-grid > *').map((card) => card.getBoundingClientRect());
    expect(first?.top).to.equal(second?.top);
    // On paper nobody can follow a link: the address itself must stand there.
    for (const entry of inside(element, '.references > li')) {
      expect(words(entry), entry.dataset['source']).to.match(/doi:10\.|\w\.\w+\//);
    }
  });
});
