import { expect } from '@open-wc/testing';
import { contrastRatio, readColor } from '../../../src/features/appearance/color.js';
import { groundBelow, isReadable, type Layer } from '../../../src/features/appearance/ground.js';

const clear: Layer = { color: 'rgba(0, 0, 0, 0)', hasImage: false };
const painted = (color: string): Layer => ({ color, hasImage: false });

describe('reading a computed colour', () => {
  for (const [computed, parts, alpha] of [
    ['rgb(1, 2, 3)', [1, 2, 3], 1],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3], 0.5],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3], 0.25],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
  ] as const)
    it(`reads ${computed}`, () => expect(readColor(computed)).to.deep.equal({ parts, alpha }));

  for (const unknown of [
    'oklch(0.5 0.1 200)',
    'color(srgb 1 0 0)',
    '',
    'rgb()',
    'transparent',
    'rgb(a, b, c)',
  ])
    it(`does not guess at ${unknown || 'nothing'}`, () => expect(readColor(unknown)).to.equal(null));
});

describe('the contrast of two colours', () => {
  for (const [one, other, ratio] of [
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 21],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['rgb(9, 9, 9)', 'rgb(9, 9, 9)', 1],
  ] as const)
    it(`is ${ratio} for ${one} and ${other}`, () =>
      expect(contrastRatio(readColor(one)!, readColor(other)!)).to.be.closeTo(ratio, 0.01));
});

describe('the ground below an element', () => {
  it('is white where nothing is painted', () => {
    expect(groundBelow([clear, clear])?.parts).to.deep.equal([255, 255, 255]);
  });
  it('is the nearest colour that nothing shines through', () => {
    expect(groundBelow([clear, painted('rgb(1, 1, 1)'), painted('rgb(9, 9, 9)')])?.parts).to.deep.equal([
      1, 1, 1,
    ]);
  });
  for (const [what, layers] of [
    ['a picture', [clear, { ...clear, hasImage: true }, painted('rgb(1, 1, 1)')]],
    ['a picture above a colour', [{ color: 'rgb(1, 1, 1)', hasImage: true }]],
    ['a translucent colour', [painted('rgba(1, 1, 1, 0.5)')]],
    ['a colour of another space', [painted('oklch(0.9 0 0)')]],
  ] as const)
    it(`is not known with ${what}`, () => expect(groundBelow(layers)).to.equal(null));
});

describe('whether text can be read', () => {
  const white = readColor('rgb(255, 255, 255)');
  it('needs the contrast that WCAG asks for', () => {
    expect(isReadable('rgb(118, 118, 118)', white)).to.equal(true);
    expect(isReadable('rgb(119, 119, 119)', white)).to.equal(false);
  });
  it('is denied where it cannot be known', () => {
    expect(isReadable('rgb(0, 0, 0)', null)).to.equal(false);
    expect(isReadable('rgba(0, 0, 0, 0.9)', white)).to.equal(false);
    expect(isReadable('oklch(0 0 0)', white)).to.equal(false);
  });
});
