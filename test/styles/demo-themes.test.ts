import { expect } from '@open-wc/testing';
import { lookOf } from '../../demo/theme/look.js';
import { paintedColors } from '../../demo/theme/painted.js';
import { contrast as demoContrast, PAIRS, verdict } from '../../demo/theme/verdicts.js';
import { tokens } from '../../src/styles/tokens.js';
import { contrast, paintedOn } from './painted-colors.js';

const THEMES = ['warm-serif', 'dark-studio', 'hospital-blue', 'sporty', 'plain'];
const ACCENTS = ['#ffd400', '#ffc9d6', '#39ff14', '#0a0a0a', '#808080', '#d0021b', '#ffffff', '#0000ff'];
const GROUNDS = { light: ['#ffffff', '#f3efe6'], dark: ['#12191c'] };

const themeFile = (name: string) =>
  fetch(new URL(`../../demo/theme/themes/${name}.css`, import.meta.url)).then((answer) => answer.text());

describe('the page of themes measures', () => {
  let host: HTMLElement;
  let wrapper: HTMLElement;
  before(() => {
    // Not defined here: a bare element whose insides are the elements' own tokens.
    host = document.createElement('appointment-form');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!];
    wrapper = document.createElement('div');
    wrapper.className = 'bp';
    wrapper.append(document.createElement('span'));
    root.append(wrapper);
    document.body.append(host);
  });
  after(() => host.remove());

  for (const theme of ['light', 'dark'] as const)
    for (const ground of GROUNDS[theme])
      for (const accent of ACCENTS)
        it(`as we do: ${accent} in the ${theme} theme on ${ground}`, () => {
          wrapper.dataset['theme'] = theme;
          host.style.setProperty('--bp-color-accent', accent);
          const [theirs, ours] = [paintedColors(host, ground), paintedOn(wrapper, ground)];
          for (const { front, back } of PAIRS) {
            expect([...theirs(front)], front).to.deep.equal([...ours(front)]);
            expect(demoContrast(theirs(front), theirs(back))).to.equal(contrast(ours(front), ours(back)));
          }
          host.style.removeProperty('--bp-color-accent');
        });

  for (const name of THEMES)
    it(`${name}, which can be read`, async () => {
      const css = await themeFile(name);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      wrapper.dataset['theme'] = lookOf(css).theme;
      const color = paintedColors(host, '#ffffff');
      const verdicts = [
        ...PAIRS,
        { words: 'Quiet text on notices', front: 'muted', back: 'raised', least: 4.5 },
        { words: 'Links on notices', front: 'ink', back: 'raised', least: 4.5 },
      ].map((pair) => verdict(pair, contrast(color(pair.front), color(pair.back))));
      expect(verdicts.filter(({ good }) => !good)).to.deep.equal([]);
      const accent = /--bp-color-accent: (.*);/.exec(css)?.[1];
      expect(getComputedStyle(wrapper).getPropertyValue('--_accent').trim()).to.equal(accent);
      document.adoptedStyleSheets = [];
    });
});
