import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askedHeight, isOurPage, heightMessage, originOf } from '../../../src/embed/frame/height-message.js';

describe('what a framed page says of its height', () => {
  it('is a whole number, with the secret that WordPress put into its address', () => {
    expect(heightMessage(412.25, '#?secret=a1B2c3D4e5')).to.deep.equal({
      id: 'bp-embed',
      message: 'height',
      value: 413,
      secret: 'a1B2c3D4e5',
    });
  });

  for (const hash of ['', '#bp-embed', '#?secret=', '#?no-secret']) {
    it(`has no secret where there is none: "${hash}"`, () => {
      expect(heightMessage(10, hash)).not.to.have.property('secret');
    });
  }
});

describe('the height that a message asks for', () => {
  const cases: [said: unknown, height: number | null][] = [
    [{ id: 'bp-embed', message: 'height', value: 640 }, 640],
    [{ id: 'bp-embed', message: 'height', value: 0 }, 100],
    [{ id: 'bp-embed', message: 'height', value: -5 }, 100],
    [{ id: 'bp-embed', message: 'height', value: 1e9 }, 50_000],
    [{ id: 'bp-embed', message: 'height', value: Infinity }, 50_000],
    [{ id: 'bp-embed', message: 'height', value: NaN }, null],
    [{ id: 'bp-embed', message: 'height', value: '640' }, null],
    [{ id: 'bp-embed', message: 'height' }, null],
    [{ id: 'bp-embed', message: 'link', value: 640 }, null],
    [{ message: 'height', value: 640 }, null],
    ['height', null],
    [null, null],
    [undefined, null],
  ];
  for (const [said, height] of cases) {
    it(`${JSON.stringify(said)}: ${height}`, () => expect(askedHeight(said)).to.equal(height));
  }

  it('is that of the framed page itself, within bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 50_000, noNaN: true }), (height) => {
        expect(askedHeight(heightMessage(height, ''))).to.equal(Math.ceil(height));
      }),
    );
  });
});

describe('the address of one of our pages', () => {
  const base = 'https://host.example/page/symptom-guide.html';
  for (const address of [
    'https://clinic.example/embed/symptom-guide.html?lang=en#x',
    '/embed/appointment-form.html',
    'https://clinic.example/embed/back-pain-article',
  ])
    it(`is ${address}`, () => expect(isOurPage(address, base)).to.equal(true));

  for (const address of [
    '',
    'about:blank',
    'https://ads.example/banner.html',
    'https://ads.example/?/symptom-guide.html',
    'https://ads.example/#/symptom-guide.html',
    'https://ads.example/symptom-guide.html/banner',
    'https://ads.example/not-symptom-guide.html',
    'data:text/html,/symptom-guide.html',
  ])
    it(`is not ${address || 'empty'}`, () => expect(isOurPage(address, base)).to.equal(false));
});

describe('the origin that a frame’s messages must have', () => {
  const base = 'https://host.example/page';
  const cases: [src: string, sandbox: string | null, origin: string][] = [
    ['https://clinic.example/embed/symptom-guide.html?lang=en#x', null, 'https://clinic.example'],
    ['/embed/symptom-guide.html', null, 'https://host.example'],
    ['', null, 'https://host.example'],
    ['https://clinic.example/', 'allow-scripts', 'null'],
    ['https://clinic.example/', '', 'null'],
    ['https://clinic.example/', 'allow-scripts allow-same-origin', 'https://clinic.example'],
    ['https://clinic.example/', 'ALLOW-SAME-ORIGIN allow-scripts', 'https://clinic.example'],
    ['https://clinic.example/', 'allow-same-origin-not', 'null'],
  ];
  for (const [src, sandbox, origin] of cases) {
    it(`"${src}" sandbox ${sandbox ?? 'none'}: ${origin}`, () =>
      expect(originOf({ src, sandbox }, base)).to.equal(origin));
  }
});
