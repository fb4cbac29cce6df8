import { expect } from '@open-wc/testing';
import type { ListedSentence } from '../../../src/content/replaceable.js';
import { problemLine } from '../../../src/features/clinic-content/problem.js';
import {
  openFile,
  readContent,
  type ContentReading,
} from '../../../src/features/clinic-content/read-content.js';

const sentence = (
  id: string,
  original: string,
  more: Partial<ListedSentence> = {},
): [string, ListedSentence] => [
  id,
  { id, original, isLabel: false, hasSources: false, isReplaceable: true, ...more },
];

const SENTENCES = new Map([
  sentence('article.outlook.1', 'It settles in 4 to 6 weeks.', { hasSources: true }),
  sentence('article.outlook.2', 'Any position is fine.'),
  sentence('article.outlook.title', 'Getting better', { isLabel: true }),
  sentence('article.evidence.1', 'Joggers ran {20 to 40 km} a week.', { hasSources: true }),
  sentence('exercises.rules.stop.1', 'you feel dizzy', { isReplaceable: false }),
]);

const REVIEWED = { name: 'Ana Silva', role: 'physiotherapist', date: '2026-11-20' };
const words = (text: unknown, id = 'article.outlook.2', original = SENTENCES.get(id)?.original) => ({
  sentences: { [id]: { original, text } },
});

function read(fields: object): ContentReading {
  return readContent(
    { version: 1, language: 'en', reviewedBy: REVIEWED, ...fields },
    {
      sentences: SENTENCES,
      drawings: ['bridge', 'walking'],
      pictureAddress: (src) => (src.startsWith('/') ? `https://clinic.example${src}` : null),
      now: Date.parse('2026-11-27T12:00:00Z'),
    },
  );
}

const lines = (fields: object) => {
  const { content, problems } = read(fields);
  expect(content === null, 'passed over whole').to.equal(problems.length > 0);
  return problems.map(problemLine);
};

describe('a file of a clinic’s own words', () => {
  for (const [what, text, expected] of [
    ['is empty', '', /not JSON/],
    ['is a page', '<!doctype html>', /not JSON/],
    ['ends early', '{"version": 1', /not JSON/],
    ['is a list', '[]', /one object/],
    ['is null', 'null', /one object/],
    ['has no version', '{"language": "en"}', /version: must be 1/],
    ['is of another version', '{"version": 2, "language": "en"}', /version: must be 1/],
    ['names no language', '{"version": 1}', /language: must name/],
    ['has a number as its language', '{"version": 1, "language": 5}', /language: must name/],
    ['is endless', ' '.repeat(500_001), /longer than/],
  ] as const)
    it(`that ${what} cannot be opened`, () => {
      const opened = openFile(text);
      expect('problem' in opened && problemLine(opened.problem)).to.match(expected);
    });

  it('is opened with the mark that some editors begin with', () => {
    expect(openFile('\ufeff{"version": 1, "language": " de "}')).to.include({ language: 'de' });
  });

  it('says which sentence reads how, and who answers for it', () => {
    const { content, problems, passedOver } = read(words('  Lie as you like.  '));
    expect(problems).to.deep.equal([]);
    expect(passedOver).to.deep.equal([]);
    expect([...content!.words]).to.deep.equal([['article.outlook.2', 'Lie as you like.']]);
    expect(content!.reviewer).to.deep.equal({ by: 'Ana Silva, physiotherapist', on: new Date('2026-11-20') });
  });

  for (const [what, reviewedBy, expected] of [
    ['nobody', undefined, 'reviewedBy: is missing'],
    ['a name alone', 'Ana Silva', 'reviewedBy: must be an object'],
    ['no name', { ...REVIEWED, name: ' ' }, 'reviewedBy › name: is empty'],
    ['no role', { name: 'Ana', date: '2026-11-20' }, 'reviewedBy › role: must be a text'],
    ['no date', { name: 'Ana', role: 'x' }, 'reviewedBy › date: must be a day'],
    ['a date that is none', { ...REVIEWED, date: '2026-02-30' }, 'reviewedBy › date: must be a day'],
    ['a day to come', { ...REVIEWED, date: '2026-11-29' }, 'reviewedBy › date: is a day to come'],
    ['HTML', { ...REVIEWED, name: '<b>Ana</b>' }, 'reviewedBy › name: holds HTML'],
    ['a name that is misspelled', { ...REVIEWED, rôle: 'x' }, 'reviewedBy › rôle: is not a name'],
  ] as const)
    it(`is passed over where ${what} signs it`, () => {
      const [line = ''] = lines({ reviewedBy, ...words('Fine.') });
      expect(line.startsWith(expected), line).to.equal(true);
    });

  it('may be signed by somebody for whom it is tomorrow already', () => {
    expect(lines({ reviewedBy: { ...REVIEWED, date: '2026-11-28' }, ...words('Fine.') })).to.deep.equal([]);
  });

  for (const text of [
    '',
    '  ',
    5,
    null,
    'See <a href="https://evil.example">here</a>',
    'A &amp; B',
    'A&#60;b',
    '<!-- a -->',
    'two\nlines',
    'turned \u202e around',
    'x'.repeat(601),
    'With {50 km}',
    'With }',
  ])
    it(`is passed over with the sentence ${JSON.stringify(text).slice(0, 40)}`, () => {
      const [line = '', ...more] = lines(words(text));
      expect(line.startsWith('sentences › article.outlook.2 › text: '), line).to.equal(true);
      expect(more).to.deep.equal([]);
    });

  for (const text of [
    'Less is < more & fine.',
    'Größe, 北京, ينام',
    'Call +1 555 010 0199 for 30 minutes.',
    "It's 5'",
  ])
    it(`may say “${text}”`, () => {
      expect(lines(words(text))).to.deep.equal([]);
    });

  it('keeps a title short', () => {
    expect(lines(words('x'.repeat(121), 'article.outlook.title'))[0]).to.include(
      '121 characters long; 120 fit',
    );
  });

  it('says no number beside a source but those that we say, in whatever digits', () => {
    const claim = (text: string) => lines(words(text, 'article.outlook.1')).join();
    expect(claim('Within 6 weeks.')).to.equal('');
    expect(claim('Within weeks.')).to.equal('');
    expect(claim('Within 8 weeks.')).to.include('says 8, which our sentence does not');
    expect(claim('Within ٨ weeks.')).to.include('says ٨');
    expect(claim('Within 4.5 weeks.')).to.include('says 4.5');
  });

  it('keeps the distances that are shown in two units', () => {
    const claim = (text: string) => lines(words(text, 'article.evidence.1')).join();
    expect(claim('{20 to 40 km}, say joggers.')).to.equal('');
    expect(claim('About 20 km.')).to.include('must hold {20 to 40 km}');
    expect(claim('{20 to 50 km}.')).to.include('must hold {20 to 40 km}');
    expect(claim('{20 to 40 km} and {20 to 40 km}.')).to.include('each once');
  });

  it('is passed over whole where it would replace what cannot be', () => {
    const [line] = lines(words('you feel fine', 'exercises.rules.stop.1'));
    expect(line).to.include('sentences › exercises.rules.stop.1: cannot be replaced');
  });

  it('has our sentence again where that has changed, or is gone', () => {
    for (const [given, told] of [
      [words('Mine.', 'article.outlook.2', 'Any position was fine.'), 'our sentence has changed'],
      [words('Mine.', 'article.gone.1', 'Old'), 'is not the id of a sentence'],
    ] as const) {
      const { content, passedOver } = read({
        sentences: { ...given.sentences, ...words('Better.', 'article.outlook.title').sentences },
      });
      expect(problemLine(passedOver[0]!)).to.include(told);
      expect([...content!.words.keys()]).to.deep.equal(['article.outlook.title']);
    }
    expect(lines({ sentences: { 'article.outlook.2': { text: 'Mine.' } } })[0]).to.include(
      'original: is missing',
    );
  });

  it('takes no notice of spaces and of how a letter is written', () => {
    const { content } = read(words('Mine.', 'article.outlook.2', ' Any  position\nis fine. '));
    expect(content?.words.size).to.equal(1);
  });

  it('is passed over where a name is misspelled, or nothing is in it', () => {
    expect(lines({ sentence: {} })[0]).to.include('sentence: is not a name that is known here');
    expect(lines({})[0]).to.include('neither sentences nor exercises');
    expect(lines({ sentences: [] })[0]).to.include('sentences: must be an object');
    expect(lines({ sentences: { 'article.outlook.2': 'Mine.' } })[0]).to.include('must be an object');
    expect(lines({ sentences: { constructor: { original: 'x', text: 'y' } } })).to.deep.equal([]);
  });
});

describe('exercises of a clinic’s own', () => {
  const wallSit = {
    name: 'Wall sit',
    dose: 'Hold for 10 seconds, 5 times a day.',
    steps: ['Lean on a wall.', 'Slide down.'],
  };
  const file = (...list: unknown[]) => ({ exercises: { title: 'From our team', list } });

  it('are read with what they have', () => {
    const full = { ...wallSit, feel: 'Your thighs.', care: 'Not with sore knees.', drawing: 'bridge' };
    const picture = { src: '/wall.jpg', alt: 'A woman sits against a wall.' };
    const { content, problems } = read(file(full, { ...wallSit, picture }));
    expect(problems).to.deep.equal([]);
    expect(content!.exercises).to.deep.equal({
      title: 'From our team',
      list: [
        { id: 'own-1', ...full },
        { id: 'own-2', ...wallSit, picture: { ...picture, src: 'https://clinic.example/wall.jpg' } },
      ],
    });
  });

  for (const [what, list, expected] of [
    ['none', [], 'exercises › list: must be a list'],
    ['too many', Array(13).fill(wallSit), 'exercises › list: must be a list'],
    ['no object', ['Wall sit'], 'exercises › list › 1: must be an object'],
    ['no name', [wallSit, { ...wallSit, name: '' }], 'exercises › list › 2 › name: is empty'],
    ['no dose', [{ ...wallSit, dose: undefined }], 'exercises › list › 1 › dose: must be a text'],
    ['no step', [{ ...wallSit, steps: [] }], 'exercises › list › 1 › steps: must be a list'],
    ['HTML', [{ ...wallSit, steps: ['ok', '<br>'] }], 'exercises › list › 1 › steps › 2: holds HTML'],
    ['a name that is misspelled', [{ ...wallSit, step: 1 }], 'exercises › list › 1 › step: is not a name'],
    [
      'a drawing that is none',
      [{ ...wallSit, drawing: 'squat' }],
      'exercises › list › 1 › drawing: is none of our',
    ],
    [
      'a picture of another site',
      [{ ...wallSit, picture: { src: 'https://other.example/a.jpg', alt: 'x' } }],
      'exercises › list › 1 › picture › src: must be the address',
    ],
    [
      'a picture without words',
      [{ ...wallSit, picture: { src: '/a.jpg', alt: '' } }],
      'exercises › list › 1 › picture › alt: is empty',
    ],
    [
      'a picture and a drawing',
      [{ ...wallSit, drawing: 'bridge', picture: { src: '/a.jpg', alt: 'x' } }],
      'exercises › list › 1 › drawing: stands beside a picture',
    ],
  ] as const)
    it(`are passed over with ${what}`, () => {
      const told = lines(file(...list));
      expect(told[0]?.startsWith(expected), told.join('\n')).to.equal(true);
    });

  it('need a title', () => {
    expect(lines({ exercises: { list: [wallSit] } })[0]).to.include('exercises › title: must be a text');
  });
});
