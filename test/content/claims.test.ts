import { expect } from '@open-wc/testing';
import { LIMITS_TO_CONFIRM } from './guide-limits.js';
import { proseIn } from '../../src/words/index.js';
import { PHASES_SOURCE, RUNNING_PHASES } from '../../src/content/running-phases.js';
import { FIGURES, WORDS_WITHOUT_SOURCE } from './figures.js';
import { numbersIn, numbersInWords, withoutNames } from './numbers-in.js';
import { SOURCES, type SourceId } from '../../src/content/sources/index.js';
import type { Source } from '../../src/content/sources/source.js';
import { STUDY_GROUPS, STUDY_SOURCE } from '../../src/content/study-groups.js';

/** A sentence of the prose, wherever it is nested, with the way to it for the failure message. */
interface Found {
  path: string;
  text: string;
  sources: readonly SourceId[] | undefined;
}

/** Every object with a `text`, and every other string, whatever the shape around it. */
function walk(node: unknown, path: string, statements: Found[], strings: Found[]): void {
  if (typeof node === 'string') strings.push({ path, text: node, sources: undefined });
  if (typeof node !== 'object' || node === null) return;
  const { text, sources } = node as Partial<Found>;
  if (typeof text === 'string') statements.push({ path, text, sources });
  for (const [key, value] of Object.entries(node)) {
    const partOfStatement = key === 'sources' || (key === 'text' && typeof text === 'string');
    if (!partOfStatement) walk(value, `${path}.${key}`, statements, strings);
  }
}

const statements: Found[] = [];
const strings: Found[] = [];
for (const catalogue of ['en', 'en-GB'] as const) {
  // Whom to call has sources of its own, see `emergency-numbers.test.ts`.
  const { article, exercises, guide } = proseIn(catalogue);
  walk({ article, exercises, guide }, catalogue, statements, strings);
}

const claims = statements.filter(({ sources }) => sources !== undefined);
const plain = statements.filter(({ sources }) => sources === undefined);
const figuresOf = (ids: readonly SourceId[]) => ids.flatMap((id) => [...FIGURES[id]]);
/** The numbers of a sign that we set ourselves, and say so. */
const limitsAt = (path: string) =>
  Object.entries(LIMITS_TO_CONFIRM).flatMap(([sign, limits]) =>
    path.endsWith(`.guide.signs.${sign}`) ? limits : [],
  );

describe('what the prose claims, in both Englishes', () => {
  it('is found at all, in every part', () => {
    for (const part of ['article', 'exercises', 'guide'])
      for (const catalogue of ['en', 'en-GB'])
        expect(claims.filter(({ path }) => path.startsWith(`${catalogue}.${part}`)).length, part).to.be.above(
          10,
        );
    const figures = claims.flatMap(({ text }) => numbersIn(text)).length;
    console.log(
      `claims: ${claims.length} claims and ${plain.length} plain statements, ${figures} figures checked, ${Object.keys(SOURCES).length} sources`,
    );
  });

  it('names at least one source per claim, each once, and only known ones', () => {
    for (const { path, sources = [] } of claims) {
      expect(sources.length, path).to.be.above(0);
      expect(new Set(sources).size, `${path}: a source twice`).to.equal(sources.length);
      for (const id of sources) expect(SOURCES, path).to.have.property(id);
    }
  });

  it('cites every source of the list', () => {
    const cited = new Set<string>([
      ...claims.flatMap(({ sources = [] }) => sources),
      STUDY_SOURCE,
      PHASES_SOURCE,
    ]);
    expect(Object.keys(SOURCES).filter((id) => !cited.has(id))).to.deep.equal([]);
  });

  it('prints no number that none of its sources holds', () => {
    const unknown = claims.flatMap(({ path, text, sources = [] }) => {
      const known = [...figuresOf(sources), ...limitsAt(path), ...Object.keys(WORDS_WITHOUT_SOURCE)];
      const without = numbersIn(text).filter((number) => !known.includes(number));
      return without.length > 0 ? [`${path}: ${without.join()} in “${text}”`] : [];
    });
    expect(unknown).to.deep.equal([]);
  });

  it('keeps numbers out of plain statements, titles and names, also those in words', () => {
    // What a person answers ('Under 16') is no claim of ours.
    const ours = strings.filter(({ path }) => !path.includes('.labels.'));
    for (const { path, text } of plain) expect(withoutNames(text), path).to.not.match(/\d/);
    // A study may be called by its year.
    for (const { path, text } of ours) expect(withoutNames(text), path).to.not.match(/\b(?!20\d\d\b)\d/);
    const inWords = [...plain, ...ours].flatMap(({ path, text }) =>
      numbersInWords(text).map(({ phrase }) => ({ path, phrase })),
    );
    expect(inWords.filter(({ phrase }) => !(phrase in WORDS_WITHOUT_SOURCE))).to.deep.equal([]);
  });

  it('says nothing twice as strong as it is known', () => {
    for (const { path, text } of [...statements, ...strings]) {
      expect(text, path).to.not.match(/\b(prevent|cure|guarantee|proven|diagnos(?!is))/i);
    }
  });

  it('is of a real day', () => {
    const { dated } = proseIn('en');
    expect(new Date(dated).toISOString().slice(0, 10)).to.equal(dated);
  });
});

describe('the figures that stand in tables', () => {
  const belongs = (value: number, source: SourceId, digits = 0) =>
    expect(figuresOf([source]), `${value}`).to.include(value.toFixed(digits));

  it('come from the study of the three groups', () => {
    for (const { people, range, mean } of STUDY_GROUPS) {
      belongs(people, STUDY_SOURCE);
      if (range) belongs(range.from, STUDY_SOURCE);
      if (range && range.to !== null) belongs(range.to, STUDY_SOURCE);
      if (mean !== null) belongs(mean, STUDY_SOURCE, 1);
    }
    expect(STUDY_GROUPS.reduce((sum, { people }) => sum + people, 0)).to.equal(79);
  });

  it('come from the walk-run programme', () => {
    for (const { walk, run, miles, effort } of RUNNING_PHASES) {
      if (walk > 0) belongs(walk, PHASES_SOURCE);
      if (run !== null) belongs(run, PHASES_SOURCE);
      belongs(effort, PHASES_SOURCE);
      belongs(miles, PHASES_SOURCE, Number.isInteger(miles) ? 0 : 1);
    }
  });
});

describe('the sources', () => {
  for (const [id, source] of Object.entries<Source>(SOURCES)) {
    it(`${id} can be looked up`, () => {
      const { reference, doi, pmid, pmcid, url } = source;
      expect(reference).to.match(/\S.*\.$/);
      expect(doi ?? url, 'an address').to.be.a('string');
      if (doi !== undefined) expect(doi).to.match(/^10\.\d{4,}\/\S+$/);
      if (pmid !== undefined) expect(pmid).to.match(/^\d{6,9}$/);
      if (pmcid !== undefined) expect(pmcid).to.match(/^PMC\d{5,9}$/);
      if (url !== undefined) expect(new URL(`https://${url}`).href).to.contain(url);
    });
  }
});
