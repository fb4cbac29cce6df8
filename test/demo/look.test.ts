/** A look on its way from the fields into CSS and back, and the words for how well it can be read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { snippets } from '../../demo/builder/snippets.js';
import { cssOf, lookOf, PLAIN, usableValue, withProperty, withRadius } from '../../demo/theme/look.js';
import { contrast, summary, verdict } from '../../demo/theme/verdicts.js';

const THEMES = 'demo/theme/themes';

describe('a look', () => {
  it('is written as CSS with only what was changed, and read back', () => {
    assert.equal(cssOf(PLAIN), '');
    const look = withRadius(withProperty({ ...PLAIN, theme: 'dark' }, '--bp-color-accent', '#7a2048'), 0);
    const css = cssOf(look);
    assert.match(css, /data-theme="dark"/);
    assert.match(css, /appointment-form \{\n {2}--bp-color-accent: #7a2048;\n {2}--bp-radius: 0;\n\}$/);
    assert.deepEqual(lookOf(css), look);
  });

  it('gives a property back that is the elements’ own again', () => {
    const changed = withRadius(withProperty(PLAIN, '--bp-color-accent', 'teal'), 1);
    assert.deepEqual(withRadius(withProperty(changed, '--bp-color-accent', ''), 0.5), PLAIN);
  });

  for (const [name, value] of [
    ['--bp-color-accent', ' #FFD400 '],
    ['--bp-color-accent', 'rebeccapurple'],
    ['--bp-color-accent', 'oklch(0.6 0.1 200 / 50%)'],
    ['--bp-radius', '0.25em'],
    ['--bp-font-family', "'Avenir Next', Arial, sans-serif"],
  ] as const)
    it(`takes ${value.trim()} for ${name}`, () => assert.equal(usableValue(name, value), value.trim()));

  for (const [name, value] of [
    ['--bp-color-accent', 'red; } body { display: none'],
    ['--bp-color-accent', 'url(https://evil.example/)'],
    ['--bp-color-accent', 'var(--x)'],
    ['--bp-color-accent', '#12'],
    ['--bp-radius', '</style><script>'],
    ['--bp-radius', '1em;'],
    ['--bp-font-family', "'Avenir"],
    ['--bp-font-family', '"a\' b'],
    ['--bp-font-family', 'x; color: red'],
    ['--bp-color-text', 'red'],
  ] as const)
    it(`takes nothing for ${name} from ${value}`, () => assert.equal(usableValue(name, value), ''));
});

describe('the ready themes', () => {
  const files = readdirSync(THEMES);
  it('are five', () => assert.equal(files.length, 5));
  for (const file of files)
    it(`${file} sets nothing but the elements’ properties, and the page shows the same`, () => {
      const css = readFileSync(`${THEMES}/${file}`, 'utf8');
      const declared = css.split('\n').filter((line) => line.startsWith('  '));
      for (const line of declared) assert.match(line, /^ {2}--bp-[\w-]+: [^;]+;$/);
      const look = lookOf(css);
      assert.equal(Object.keys(look.properties).length, declared.length);
      assert.deepEqual(lookOf(cssOf(look)), look);
    });
});

describe('a verdict', () => {
  const TEXT = { words: 'Text on buttons', front: 'on-fill', back: 'fill', least: 4.5 };
  it('says how well, in words', () => {
    assert.deepEqual(verdict(TEXT, 7.24), { good: true, words: 'Text on buttons 7.2:1, good' });
    assert.deepEqual(verdict(TEXT, 4.49), {
      good: false,
      words: 'Text on buttons 4.4:1, too weak: 4.5:1 is needed',
    });
  });
  it('measures as WCAG does', () => {
    assert.equal(contrast([255, 255, 255], [0, 0, 0]), 21);
    assert.equal(contrast([0, 0, 255], [255, 255, 255]).toFixed(2), '8.59');
  });
  it('is summed up in one sentence', () => {
    const [good, weak] = [verdict(TEXT, 5), verdict(TEXT, 2)];
    assert.equal(summary([good, good]), 'Everything can be read well.');
    assert.equal(summary([good, weak]), 'One thing is hard to read.');
    assert.equal(summary([weak, weak]), '2 things are hard to read.');
  });
});

describe('the look in a snippet', () => {
  const pieces = (platform: string, look: Record<string, string>) =>
    snippets({ platform, element: 'symptom-guide', base: '', options: {}, look });
  const LOOK = { '--bp-color-accent': '#7a2048' };
  const CSS = cssOf({ theme: 'light', properties: LOOK });

  for (const [platform, expected] of [
    ['html', `<style>\n${CSS}\n</style>`],
    ['joomla', `<style>\n${CSS}\n</style>`],
    ['wordpress', CSS],
    ['npm', CSS],
  ] as const)
    it(`is a piece of its own for ${platform}`, () => {
      assert.equal(pieces(platform, LOOK).find(({ part }) => part === 'look')?.code, expected);
      assert.equal(
        pieces(platform, {}).find(({ part }) => part === 'look'),
        undefined,
      );
    });

  it('stands in the head of TYPO3 and in the one piece for Wix', () => {
    assert.ok(pieces('typo3', LOOK).some(({ code }) => /^page\.headerData\.812[^]*<style>/.test(code)));
    const [whole] = pieces('wix', LOOK);
    assert.ok(whole?.code.startsWith(`<style>\n${CSS}\n</style>\n<script`));
  });

  it('leaves out what is no value', () => {
    const hostile = { '--bp-color-accent': 'red;}</style><script>', '--bp-radius': '1em' };
    const code = pieces('html', hostile)
      .map((piece) => piece.code)
      .join();
    assert.doesNotMatch(code, /red|<script>/);
    assert.match(code, /--bp-radius: 1em;/);
  });
});
