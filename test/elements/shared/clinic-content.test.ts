/** A clinic's own words in the elements: fetched once, shown in their language alone, and never instead of warnings. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { setPageDefaults } from '../../../src/elements/shared/page-defaults.js';
import { setScriptOrigin } from '../../../src/elements/shared/script-origin.js';
import { setPageLanguage } from '../../../src/locales/language.js';
import { wholeArticle } from '../back-pain-article/whole-article.js';
import { advised } from '../symptom-guide/person.js';
import { until } from './until.js';

const OUTLOOK = 'Any position that is comfortable is fine.';
const OWN_SLEEP = 'Lie as you like, says our team.';

const FILE = {
  version: 1,
  language: 'en-US',
  reviewedBy: { name: 'Ana Silva', role: 'physiotherapist', date: '2026-11-20' },
  sentences: {
    'article.outlook.5.answer': { original: OUTLOOK, text: OWN_SLEEP },
    'guide.title': { original: 'Check your back pain', text: 'Where should I go?' },
    'guide.outcomes.care-back.steps.2': {
      original: 'A warm pack wrapped in a towel can ease the pain.',
      text: 'Try our “warm & soft” packs.',
    },
    'exercises.bridge.name': { original: 'Bridge', text: 'Hip lift' },
  },
  exercises: {
    title: 'From our team',
    list: [
      { name: 'Wall sit', dose: 'Hold for 10 seconds.', steps: ['Lean on a wall.'], drawing: 'bridge' },
      {
        name: 'Stairs',
        dose: 'Twice a day.',
        steps: ['Go up.'],
        picture: { src: '/stairs.svg', alt: 'Stairs' },
      },
    ],
  },
};

/** Each test has an address of its own: a page reads a file once. */
let visits = 0;
const asked: { url: string; init: RequestInit | undefined }[] = [];
const heard: string[] = [];
const realFetch = window.fetch.bind(window);
const { warn: realWarn } = console;
let answer: (url: string) => Promise<Response>;

const json = (body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body)));

function publish(reply: typeof answer): string {
  answer = reply;
  visits += 1;
  return `/own-words-${visits}.json`;
}

const article = (url: string, sections = 'outlook exercises about') =>
  wholeArticle(html`<back-pain-article content-url=${url} sections=${sections}></back-pain-article>`);
const said = ({ renderRoot }: { renderRoot: HTMLElement | DocumentFragment }) =>
  renderRoot.textContent.replace(/\s+/g, ' ');

describe('a clinic’s own words', () => {
  before(() => setPageLanguage('en-US'));
  beforeEach(() => {
    asked.length = heard.length = 0;
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('own-words')) return realFetch(input, init);
      asked.push({ url, init });
      return answer(url);
    };
    console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  });
  afterEach(() => {
    window.fetch = realFetch;
    console.warn = realWarn;
    setPageDefaults(new Map());
    setScriptOrigin(null);
  });

  it('take the place of ours in the article, signed by who answers for them', async () => {
    const element = await article(publish(json(FILE)));
    expect(heard).to.deep.equal([]);
    expect(said(element)).to.include(OWN_SLEEP).and.not.include(OUTLOOK);
    expect(said(element)).to.include('Last reviewed on November 20, 2026 by Ana Silva, physiotherapist.');
    expect(said(element)).to.include('Hip lift');
    expect(heard).to.deep.equal([]);
  });

  it('are asked for once, without a cookie, a referrer or a detour, for all elements of the page', async () => {
    setPageDefaults(new Map([['content-url', publish(json(FILE))]]));
    await wholeArticle(html`<back-pain-article sections="outlook"></back-pain-article>`);
    await wholeArticle(html`<back-pain-article sections="about"></back-pain-article>`);
    await advised('care-back');
    expect(asked).to.have.length(1);
    expect(asked[0]?.url).to.equal(new URL(`/own-words-${visits}.json`, location.href).href);
    expect(asked[0]?.init).to.include({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it('are in the guide’s title and its advice, as text; its warnings stay', async () => {
    const url = publish(json(FILE));
    const guide = await advised('care-back', html`<symptom-guide content-url=${url}></symptom-guide>`);
    expect(said(guide)).to.include('Where should I go?').and.include('Try our “warm & soft” packs.');
    expect(said(guide)).to.include('Do not put heat on skin that feels numb.');
    expect(said(guide)).to.include('Last reviewed on November 20, 2026 by Ana Silva, physiotherapist.');
    expect(heard).to.deep.equal([]);
  });

  it('hold back the first render, so that nobody sees ours first', async () => {
    let come = () => undefined as unknown;
    const url = publish(
      () => new Promise((resolve) => (come = () => resolve(new Response(JSON.stringify(FILE))))),
    );
    const element = document.createElement('back-pain-article');
    element.contentUrl = url;
    element.sections = 'outlook';
    document.body.append(element);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(element.hasUpdated).to.equal(false);
    come();
    await element.updateComplete;
    await element.allShown;
    expect(said(element)).to.include(OWN_SLEEP);
    element.remove();
  });

  it('come into elements that are there already, and leave them again', async () => {
    const element = await article('');
    expect(said(element)).to.include(OUTLOOK);
    element.contentUrl = publish(json(FILE));
    // The file is read piece by piece, and nothing tells when the last one has come.
    await until(() => said(element).includes(OWN_SLEEP));
    element.contentUrl = null;
    await element.updateComplete;
    expect(said(element)).to.include(OUTLOOK);
  });

  it('add exercises that can be opened, picked and taken along', async () => {
    const element = await article(publish(json(FILE)), 'exercises');
    const rows = [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('[data-exercise^=own-]')];
    expect(rows.map((row) => row.querySelector('summary')?.innerText.trim().split('\n')[0])).to.deep.equal([
      'Wall sit',
      'Stairs',
    ]);
    expect(rows[0]?.querySelectorAll('svg')).to.have.length.greaterThan(0);
    const [thumb, picture] = rows[1]!.querySelectorAll('img');
    expect(thumb?.alt).to.equal('');
    expect(picture).to.include({ alt: 'Stairs', src: new URL('/stairs.svg', location.href).href });
    for (const row of [rows[1], element.renderRoot.querySelector('[data-exercise=walking]')])
      row?.querySelector<HTMLElement>('[data-do=pick]')?.click();
    await element.updateComplete;
    const planned = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-planned]')];
    expect(planned.map(({ dataset }) => dataset['planned'])).to.deep.equal(['walking', 'own-2']);
    expect(planned[1]?.textContent).to.include('Twice a day.');
    await expect(element).to.be.accessible();
  });

  for (const [what, reply, told] of [
    ['is not there', () => Promise.resolve(new Response('', { status: 404 })), /cannot be had/],
    ['cannot be reached', () => Promise.reject(new TypeError('no')), /cannot be had/],
    ['is no JSON', () => Promise.resolve(new Response('<html>')), /passed over whole[\s\S]*not JSON/],
    [
      'is not signed',
      json({ ...FILE, reviewedBy: undefined }),
      /passed over whole[\s\S]*reviewedBy: is missing/,
    ],
    [
      'would replace a warning',
      json({
        ...FILE,
        sentences: { ...FILE.sentences, 'exercises.rules.stop.1': { original: 'x', text: 'y' } },
      }),
      /passed over whole[\s\S]*exercises\.rules\.stop\.1: cannot be replaced/,
    ],
    [
      'has a picture of another site',
      json({
        ...FILE,
        exercises: {
          title: 'Ours',
          list: [
            { name: 'a', dose: 'b', steps: ['c'], picture: { src: 'https://evil.example/p.png', alt: 'd' } },
          ],
        },
      }),
      /passed over whole[\s\S]*picture › src/,
    ],
    [
      'is in a language that is none of ours',
      json({ ...FILE, language: 'it' }),
      /"it", which is none of ours/,
    ],
    [
      'is in another language',
      json({ ...FILE, language: 'en-GB' }),
      /"en-GB", which is not the language of this page/,
    ],
  ] as const)
    it(`are ours where the file ${what}, with one line for its author`, async () => {
      const url = publish(reply);
      const element = await article(url);
      const guide = await advised('care-back', html`<symptom-guide content-url=${url}></symptom-guide>`);
      expect(said(element)).to.include(OUTLOOK).and.not.include('From our team');
      expect(said(guide)).to.include('Check your back pain').and.not.include('Ana Silva');
      expect(heard, heard.join('\n')).to.have.length(1);
      expect(heard[0]).to.match(told).and.include(url);
    });

  it('are ours again for a sentence that has changed since, with the others and the name kept', async () => {
    const changed = { original: 'Any position was fine.', text: OWN_SLEEP };
    const sentences = { ...FILE.sentences, 'article.outlook.5.answer': changed };
    const element = await article(publish(json({ ...FILE, sentences })));
    expect(said(element)).to.include(OUTLOOK).and.include('Hip lift').and.include('Ana Silva');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/of these sentences, ours are shown[\s\S]*article\.outlook\.5\.answer/);
  });

  for (const url of [
    'https://evil.example/own-words.json',
    '//evil.example/own-words.json',
    'data:application/json,{}',
  ])
    it(`are not fetched from ${url}`, async () => {
      const element = await article(url, 'outlook');
      expect(asked).to.deep.equal([]);
      expect(said(element)).to.include(OUTLOOK);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/content-url: .*no https address on the site of this page/);
    });

  it('may come from where the script came from', async () => {
    setScriptOrigin('https://files.clinic.example');
    answer = json(FILE);
    visits += 1;
    const element = await article(`https://files.clinic.example/own-words-${visits}.json`, 'outlook');
    expect(said(element)).to.include(OWN_SLEEP);
  });
});
