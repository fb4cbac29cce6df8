import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SourceId } from '../../../src/content/sources/index.js';
import { citationsIn, numberSources } from '../../../src/features/article/citations.js';

describe('numbered sources', () => {
  const ids = ['belavy2017', 'maselli2020', 'mitchell2020', 'rihn2011'] as const satisfies SourceId[];

  it('counts from one, in the order of first citation, without gaps or doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<SourceId>(...ids), { maxLength: 30 }), (cited) => {
        const numbers = numberSources(cited);
        expect([...numbers.keys()]).to.deep.equal([...new Set(cited)]);
        expect([...numbers.values()]).to.deep.equal([...new Set(cited)].map((_id, index) => index + 1));
      }),
    );
  });

  it('finds citations wherever they are nested, in reading order, repetitions included', () => {
    const content = {
      title: 'sources',
      parts: [
        { text: 'a', sources: ['rihn2011', 'belavy2017'] },
        { list: [{ text: 'b' }, { text: 'c', sources: ['rihn2011'] }] },
        null,
      ],
    };
    expect([...citationsIn(content)]).to.deep.equal(['rihn2011', 'belavy2017', 'rihn2011']);
  });
});
