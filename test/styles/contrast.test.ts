import { expect } from '@open-wc/testing';
import { random, sampleAccents } from './accents.js';
import { contrast, paintedOn } from './painted-colors.js';
import { tokens } from '../../src/styles/tokens.js';

/** Pages that the elements stand on; the dark theme brings its own ground. */
const PAGES = { light: ['#ffffff', '#fff8e7', '#f3efe6'], dark: ['#12191c'] };

/** Pairs that have to be told apart, by the names of our private properties, and how well. */
const TEXT = 4.5;
const CONTROL = 3;
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ['text', 'surface', TEXT],
  ['muted', 'surface', TEXT],
  ['muted', 'raised', TEXT],
  ['ink', 'surface', TEXT],
  ['ink', 'raised', TEXT],
  ['ink', 'tint', TEXT],
  ['text', 'tint', TEXT],
  ['error', 'surface', TEXT],
  ['emergency-ink', 'surface', TEXT],
  ['emergency-ink', 'raised', TEXT],
  ['on-fill', 'fill', TEXT],
  ['on-emergency-fill', 'emergency-fill', TEXT],
  ['on-urgent-fill', 'urgent-fill', TEXT],
  ['on-soon-fill', 'soon-fill', TEXT],
  ['on-self-care-fill', 'self-care-fill', TEXT],
  ['border', 'surface', CONTROL],
  ['border', 'paper', CONTROL],
  ['focus', 'surface', CONTROL],
];

const AWKWARD = [
  '#ffd400',
  '#ffc9d6',
  '#39ff14',
  '#0a0a0a',
  '#808080',
  '#d0021b',
  '#ffffff',
  '#0000ff',
  '#00ff00',
];

describe('colours derived from a clinic’s own', () => {
  let page: HTMLElement;
  before(() => {
    page = document.createElement('div');
    document.body.append(page);
    const root = page.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!];
    root.innerHTML = '<div class="bp"><span></span></div>';
  });
  after(() => page.remove());

  const wrapper = () => page.shadowRoot!.querySelector<HTMLElement>('.bp')!;

  function tooWeak(theme: 'light' | 'dark', ground: string): string[] {
    wrapper().dataset['theme'] = theme;
    const color = paintedOn(wrapper(), ground);
    return PAIRS.map(([front, back, least]) => {
      const reached = contrast(color(front), color(back));
      return reached < least ? `${front} on ${back}: ${reached.toFixed(2)} of ${least}` : '';
    }).filter(Boolean);
  }

  for (const theme of ['light', 'dark'] as const)
    for (const ground of PAGES[theme])
      for (const accent of AWKWARD)
        it(`can be read: ${accent} in the ${theme} theme on ${ground}`, () => {
          page.style.setProperty('--bp-color-accent', accent);
          expect(tooWeak(theme, ground)).to.deep.equal([]);
        });

  it('can be read, whatever the accent: 500 of them, in both themes', () => {
    const weak = sampleAccents(500, random(20261126)).flatMap((accent) => {
      page.style.setProperty('--bp-color-accent', accent);
      return (['light', 'dark'] as const).flatMap((theme) =>
        PAGES[theme].flatMap((ground) => tooWeak(theme, ground).map((pair) => `${accent} ${theme}: ${pair}`)),
      );
    });
    page.style.removeProperty('--bp-color-accent');
    expect(weak).to.deep.equal([]);
  });

  it('can be read on the cards of every level, whatever colour a clinic gives the level', () => {
    const weak = sampleAccents(100, random(7)).flatMap((color) => {
      for (const level of ['emergency', 'urgent', 'soon', 'self-care'])
        page.style.setProperty(`--bp-color-${level}`, color);
      return tooWeak('light', '#ffffff').map((pair) => `${color}: ${pair}`);
    });
    for (const level of ['emergency', 'urgent', 'soon', 'self-care'])
      page.style.removeProperty(`--bp-color-${level}`);
    expect(weak).to.deep.equal([]);
  });

  it('keeps the text colour that a clinic chose for its buttons', () => {
    page.style.setProperty('--bp-color-on-accent', 'rgb(1, 2, 3)');
    expect([...paintedOn(wrapper(), '#ffffff')('on-fill')]).to.deep.equal([1, 2, 3]);
    page.style.removeProperty('--bp-color-on-accent');
  });

  it('sets the button’s colour apart from one that is nothing like it', () => {
    page.style.setProperty('--bp-color-accent', '#ffd400');
    const color = paintedOn(wrapper(), '#ffffff');
    expect([...color('fill')]).to.deep.equal([255, 212, 0]);
    page.style.removeProperty('--bp-color-accent');
  });
});
