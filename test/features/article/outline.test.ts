import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SECTION_IDS, type SectionId } from '../../../src/content/article-types.js';
import { formatLocale } from '../../../src/features/article/format-locale.js';
import { outline } from '../../../src/features/article/outline.js';

const forms = (sections: SectionId[]) => outline(sections).map(({ emergency }) => emergency);

describe('where the emergency notice stands', () => {
  it('is derived from the sections shown', () => {
    expect(forms(['intro', 'study', 'findings', 'references'])).to.deep.equal([
      'none',
      'none',
      'none',
      'none',
    ]);
    expect(forms(['guidelines', 'exercises', 'running', 'disclaimer'])).to.deep.equal([
      'full',
      'line',
      'none',
      'line',
    ]);
    expect(forms(['exercises', 'guidelines'])).to.deep.equal(['full', 'full']);
    expect(forms(['running'])).to.deep.equal(['line']);
  });

  it('never lets guidelines, exercises or running begin before the signs or the line were shown', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SECTION_IDS], { minLength: 1 }), (sections) => {
        const entries = outline(sections);
        expect(entries.map(({ id }) => id)).to.deep.equal(sections);
        for (const [index, { id, emergency }] of entries.entries()) {
          if (id === 'guidelines') expect(emergency).to.equal('full');
          const signsSoFar = entries.slice(0, index + 1).some((entry) => entry.emergency === 'full');
          if (id === 'exercises') {
            expect(signsSoFar, sections.join(' ')).to.equal(true);
            expect(emergency).to.not.equal('none');
          }
          if (id === 'running') expect(signsSoFar || emergency === 'line').to.equal(true);
        }
      }),
    );
  });
});

describe('the language of dates and numbers', () => {
  for (const [page, shown, expected] of [
    ['en-GB', 'en', 'en-GB'],
    ['EN-us', 'en', 'en-US'],
    ['de-AT', 'en', 'en'],
    ['de-AT', 'de', 'de-AT'],
    ['not a tag', 'en', 'en'],
    [null, 'en', 'en'],
  ] as const) {
    it(`page ${page}, shown ${shown}: ${expected}`, () => {
      expect(formatLocale(page, shown)).to.equal(expected);
    });
  }
});
