/** Where the files live, in the lines to paste: a folder, a public copy, or a page in a frame; and what else goes along. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Release } from '../../demo/builder/markup.js';
import { receivingOptions, type Receiving } from '../../demo/builder/receiving.js';
import { snippets, type Choice } from '../../demo/builder/snippets.js';

const RELEASE: Release = {
  version: '1.2.3',
  integrity: 'sha384-script',
  languages: { 'de.js': 'sha384-de', 'pt-BR.js': 'sha384-pt', 'zh-Hans.js': 'sha384-zh' },
};

const codes = (choice: Partial<Choice>) =>
  snippets({
    platform: 'squarespace',
    element: 'symptom-guide',
    base: 'https://clinic.example/widgets',
    options: { phone: '144', theme: 'dark' },
    ...choice,
  }).map(({ code }) => code);

describe('the script', () => {
  it('is the newest in the folder, which no hash may hold back', () => {
    const [code = ''] = codes({});
    assert.match(code, /^<script src="https:\/\/clinic\.example\/widgets\/back-pain-widgets\.js" async/);
    assert.doesNotMatch(code, /integrity/);
  });

  it('is exactly one version, which browsers check', () => {
    const [code = ''] = codes({ exactly: RELEASE });
    assert.match(
      code,
      /^<script src="https:\/\/clinic\.example\/widgets\/back-pain-widgets-1\.2\.3\.js" integrity="sha384-script" crossorigin="anonymous" async data-phone="144"><\/script>/,
    );
  });

  it('is exactly one version of the public copy', () => {
    const [code = ''] = codes({ host: 'cdn', exactly: RELEASE });
    assert.match(
      code,
      /^<script src="https:\/\/cdn\.jsdelivr\.net\/npm\/back-pain-widgets@1\.2\.3\/dist\/back-pain-widgets\.js" integrity="sha384-script" crossorigin="anonymous" async/,
    );
    assert.throws(() => codes({ host: 'cdn' }), /version/);
  });

  for (const [lang, file, hash] of [
    ['de-AT', 'de', 'sha384-de'],
    ['pt', 'pt-BR', 'sha384-pt'],
    ['zh-Hans-TW', 'zh-Hans', 'sha384-zh'],
  ] as const)
    it(`comes after the hash of the words in ${lang}`, () => {
      const [code = ''] = codes({ exactly: RELEASE, options: { lang } });
      const map = /^<script type="importmap">(.*)<\/script>\n<script src/.exec(code)?.[1] ?? '';
      assert.deepEqual(JSON.parse(map), {
        integrity: { [`https://clinic.example/widgets/locales/${file}.js`]: hash },
      });
    });

  it('needs no such list in English', () =>
    assert.doesNotMatch(codes({ exactly: RELEASE, options: { lang: 'en-GB' } }).join(), /importmap/));
});

describe('a frame', () => {
  const [page = '', frame = ''] = codes({
    host: 'frame',
    element: 'appointment-form',
    options: { phone: '144', endpoint: 'https://clinic.example/api', theme: 'dark' },
    look: { '--bp-color-accent': '#7a2048' },
  });

  it('says in its own page where requests go and whom patients call', () => {
    assert.match(page, /<style>\n[^]*#7a2048[^]*<\/style>\n<script src="\.\.\/back-pain-widgets\.js" defer /);
    assert.match(page, / data-phone="144" data-endpoint="https:\/\/clinic\.example\/api"><\/script>$/);
  });

  it('is told by its address only what is shown', () => {
    assert.match(
      frame,
      /^<iframe src="https:\/\/clinic\.example\/widgets\/embed\/appointment-form\.html\?theme=dark"/,
    );
    assert.doesNotMatch(frame, /144|endpoint/);
    assert.match(
      frame,
      /<script src="https:\/\/clinic\.example\/widgets\/back-pain-widgets\.frames\.js" async>/,
    );
  });
});

describe('what receives the requests comes to', () => {
  const typed = { service: 'formspree', address: '', accessKey: '', formName: '' };
  for (const [receiving, expected] of [
    [{ way: '' }, {}],
    [{ way: 'phone', address: 'https://a.example/' }, {}],
    [{ way: 'service', address: ' https://formspree.io/f/a ' }, { endpoint: 'https://formspree.io/f/a' }],
    [
      { way: 'service', service: 'web3forms', accessKey: 'k', address: 'https://left-over.example/' },
      { endpoint: 'https://api.web3forms.com/submit', 'field-access_key': 'k' },
    ],
    [
      { way: 'service', service: 'netlify', address: '/', formName: 'visit' },
      { endpoint: '/', provider: 'netlify', 'field-form-name': 'visit' },
    ],
    [{ way: 'wordpress' }, { endpoint: '/wp-json/clinic/v1/appointments', format: 'json' }],
    [
      { way: 'fhir', address: 'https://relay.example/Appointment' },
      { endpoint: 'https://relay.example/Appointment', provider: 'fhir' },
    ],
    [{ way: 'receiver', address: '' }, {}],
  ] as const satisfies readonly (readonly [Partial<Receiving>, object])[])
    it(JSON.stringify(receiving), () =>
      assert.deepEqual(receivingOptions({ ...typed, ...receiving }), expected),
    );

  const options = { endpoint: '/', provider: 'netlify', 'field-form-name': 'visit' };
  it('data-field-… on the script and on an element', () => {
    const element = 'appointment-form';
    assert.match(codes({ element, options }).join(), /<script [^>]* data-field-form-name="visit"/);
    assert.match(
      codes({ platform: 'npm', element, options })[2] ?? '',
      /<appointment-form [^>]* data-field-form-name="visit"/,
    );
  });

  it('settings of the WordPress plugin', () => {
    const pieces = snippets({ platform: 'wordpress', element: 'appointment-form', base: '', options });
    const settings = pieces.filter(({ part }) => part === 'settings').map(({ title, code }) => [title, code]);
    assert.deepEqual(settings, [
      ['Where requests go', '/'],
      ['Form service', 'netlify'],
      ['Sent along with every request', 'form-name=visit'],
    ]);
  });

  it('nothing for an element that sends nothing', () =>
    assert.doesNotMatch(codes({ options }).join(), /netlify|endpoint|visit/));
});
