import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { until } from './until.js';

const CLEAR = 'rgba(0, 0, 0, 0)';

describe('the look of the page', () => {
  let page: HTMLElement;
  const guideIn = () => page.querySelector('symptom-guide')!;
  const look = (selector: string) => {
    const found = guideIn().renderRoot.querySelector(selector);
    return getComputedStyle(found!);
  };

  async function open(style: string, markup = html`<symptom-guide></symptom-guide>`): Promise<void> {
    page = await fixture(html`<div>${markup}</div>`);
    page.setAttribute('style', style);
    // Elements made anew look at the page anew.
    const fresh = document.createElement('symptom-guide');
    for (const { name, value } of guideIn().attributes) fresh.setAttribute(name, value);
    guideIn().replaceWith(fresh);
    await fresh.allShown;
  }

  it('shows through in the light theme', async () => {
    await open('background: #fff8e7');
    expect(look('.bp').backgroundColor).to.equal(CLEAR);
    expect(look('.bp').paddingTop).to.equal('0px');
  });

  for (const [what, style] of [
    ['is too dark for dark text', 'background: #222'],
    ['is a picture', 'background: linear-gradient(red, blue)'],
    ['shines through', 'background: rgb(0 0 0 / 50%)'],
  ] as const)
    it(`gives way to a ground of our own where it ${what}`, async () => {
      await open(style);
      expect(look('.bp').backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(look('.bp').paddingTop).to.not.equal('0px');
      await expect(guideIn()).to.be.accessible();
    });

  it('gives way to the surface that the clinic sets, with room around the text', async () => {
    await open('--bp-color-surface: #eef');
    expect(look('.bp').backgroundColor).to.equal('rgb(238, 238, 255)');
    expect(look('.bp').paddingTop).to.not.equal('0px');
  });

  it('is asked again when the page changes', async () => {
    await open('');
    document.body.style.background = '#111';
    try {
      await until(() => look('.bp').backgroundColor === 'rgb(255, 255, 255)');
    } finally {
      document.body.style.background = '';
    }
    await until(() => look('.bp').backgroundColor === CLEAR);
  });

  it('gives its typeface, weight and colour to our headings', async () => {
    await open(
      '',
      html`<h2 style="font-family: Georgia; font-weight: 400; color: rgb(80, 0, 0)">News</h2>
        <symptom-guide></symptom-guide>`,
    );
    expect(look('.title').fontFamily).to.equal('Georgia');
    expect(look('.title').fontWeight).to.equal('400');
    expect(look('.title').color).to.equal('rgb(80, 0, 0)');
    expect(look('.promise').fontFamily).to.not.equal('Georgia');
  });

  it('gives no heading colour that could not be read', async () => {
    await open(
      '',
      html`<h2 style="color: rgb(255, 255, 0)">News</h2>
        <symptom-guide></symptom-guide>`,
    );
    expect(look('.title').color).to.equal(look('.bp').color);
    await open(
      'background: #222',
      html`<h2 style="color: rgb(90, 0, 0)">News</h2>
        <symptom-guide></symptom-guide>`,
    );
    expect(look('.title').color, 'on a ground of our own').to.equal(look('.bp').color);
    await open(
      '',
      html`<h2 style="color: rgb(90, 0, 0)">News</h2>
        <symptom-guide theme="dark"></symptom-guide>`,
    );
    expect(look('.title').color, 'in the dark theme').to.equal(look('.bp').color);
  });

  it('is found though elements have the names of the document’s own members', async () => {
    await open(
      '',
      html`<h2 style="font-family: Georgia">News</h2>
        <img name="querySelectorAll" alt="" /><img name="documentElement" alt="" />
        <symptom-guide></symptom-guide>`,
    );
    expect(look('.title').fontFamily).to.equal('Georgia');
  });
});
