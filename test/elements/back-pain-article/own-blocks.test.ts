/** The clinic's own blocks between the sections of the article. */
import { expect, html } from '@open-wc/testing';
import { SECTION_IDS } from '../../../src/content/article-types.js';
import '../../../src/define.js';
import type { BackPainArticle } from '../../../src/elements/back-pain-article/back-pain-article.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { wholeArticle } from './whole-article.js';

const blocks = SECTION_IDS.flatMap((id) => [`before-${id}`, `after-${id}`]);
const block = (name: string) => html`<p slot=${name}>${name}</p>`;

/** Titles of sections and own blocks as they follow each other on the screen. */
function onScreen(article: BackPainArticle): string[] {
  const sections = [...article.renderRoot.querySelectorAll<HTMLElement>('[data-section]')];
  return [...sections, ...article.children]
    .filter((part) => part.getClientRects().length > 0)
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((part) => (part as HTMLElement).dataset['section'] ?? part.slot);
}

describe('own blocks', () => {
  before(() => setPageLanguage('en-GB'));

  it('stand before and after every section, and before and after all', async () => {
    const article = await wholeArticle(
      html`<back-pain-article>${[...blocks, 'before', 'after'].reverse().map(block)}</back-pain-article>`,
    );
    expect(onScreen(article)).to.deep.equal([
      'before',
      ...SECTION_IDS.flatMap((id) => [`before-${id}`, id, `after-${id}`]),
      'after',
    ]);
  });

  it('go with their section: in its order, and unseen where it is not shown', async () => {
    const article = await wholeArticle(
      html`<back-pain-article sections="exercises outlook">${blocks.map(block)}</back-pain-article>`,
    );
    const expected = ['exercises', 'outlook'].flatMap((id) => [`before-${id}`, id, `after-${id}`]);
    expect(onScreen(article)).to.deep.equal(expected);
  });

  it('come after the emergency signs', async () => {
    const article = await wholeArticle(
      html`<back-pain-article sections="running">${block('before-running')}</back-pain-article>`,
    );
    const signs = article.renderRoot.querySelector('.signs');
    expect(signs!.getBoundingClientRect().bottom).to.be.below(
      article.children[0]!.getBoundingClientRect().top,
    );
  });

  it('stay the same nodes when the article changes, with what is in them', async () => {
    const article = await wholeArticle(
      html`<back-pain-article
        ><label slot="after-outlook">Name <input /></label
      ></back-pain-article>`,
    );
    const input = article.querySelector('input')!;
    input.value = 'typed';
    article.sections = 'outlook about';
    article.headingLevel = 3;
    await article.allShown;
    expect(article.querySelector('input') === input).to.equal(true);
    expect(input.value).to.equal('typed');
    expect(onScreen(article)).to.deep.equal(['outlook', 'after-outlook', 'about']);
  });

  it('tell the author of a name that no place has, once', async () => {
    const heard: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void heard.push(text);
    try {
      const article = await wholeArticle(
        html`<back-pain-article sections="about"
          ><p slot="before-guideline">a</p>
          <p slot="after-references">b</p>
          <p>c</p></back-pain-article
        >`,
      );
      article.theme = 'dark';
      await article.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^<back-pain-article> slot: "before-guideline"; no place of this article/);
  });
});
