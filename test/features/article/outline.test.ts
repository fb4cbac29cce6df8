import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SECTION_IDS, type SectionId } from '../../../src/content/article-types.js';
import { outline } from '../../../src/features/article/outline.js';

const ADVICE: readonly SectionId[] = ['key-points', 'guidelines', 'outlook', 'exercises', 'running'];

describe('where the emergency notice stands', () => {
  it('puts all signs before any advice', () => {
    for (const id of ADVICE) expect(outline([id]), id).to.deep.include({ signs: true });
    expect(outline(['evidence', 'references', 'running']).signs).to.equal(true);
  });

  it('needs none where there is no advice, but for the line before what the article cannot do', () => {
    expect(outline(['evidence', 'references'])).to.deep.equal({
      signs: false,
      entries: [
        { id: 'evidence', reminder: false },
        { id: 'references', reminder: false },
      ],
    });
    expect(outline(['evidence', 'about']).entries[1]).to.deep.equal({ id: 'about', reminder: true });
    expect(outline(['guidelines', 'about']).entries[1]).to.deep.equal({ id: 'about', reminder: false });
  });

  it('holds for every choice of sections, and keeps their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SECTION_IDS], { minLength: 1 }), (sections) => {
        const { signs, entries } = outline(sections);
        expect(entries.map(({ id }) => id)).to.deep.equal(sections);
        expect(signs, sections.join(' ')).to.equal(sections.some((id) => ADVICE.includes(id)));
        if (sections.includes('about'))
          expect(signs || entries.some(({ reminder }) => reminder)).to.equal(true);
      }),
    );
  });
});
