import { expect } from '@open-wc/testing';
import { scriptFindings, type ScriptFacts } from '../../../src/features/check/script-findings.js';

const TAG = { address: 'https://clinic.org/back-pain-widgets.js', by: 'file name' } as const;
const FACTS: ScriptFacts = {
  version: '1.2.3',
  address: TAG.address,
  tags: [TAG],
  alsoHere: null,
  pageIsSafe: true,
};
const standings = (facts: Partial<ScriptFacts>) =>
  scriptFindings({ ...FACTS, ...facts }).map(({ standing }) => standing);

describe('scriptFindings', () => {
  it('tells version, address and how the tag was found', () => {
    const said = scriptFindings(FACTS)
      .map(({ says }) => says)
      .join(' ');
    expect(said).to.contain('1.2.3').and.contain(TAG.address).and.contain('file name');
    expect(standings({})).to.deep.equal(['ok', 'ok']);
  });

  it('takes the same script twice for nothing bad, and another address for something to look at', () => {
    expect(standings({ tags: [TAG, TAG] })).to.deep.equal(['ok', 'ok']);
    expect(
      standings({ tags: [TAG, { ...TAG, address: 'https://cdn.org/back-pain-widgets.js' }] }),
    ).to.include('look');
  });

  it('names both versions where there are two', () => {
    const found = scriptFindings({ ...FACTS, alsoHere: '1.1.0' }).find(
      ({ standing }) => standing === 'broken',
    )!;
    expect(found.says).to.contain('1.1.0').and.contain('1.2.3');
  });

  it('says that its tag is gone, and that the page came without https', () => {
    expect(standings({ tags: [] })).to.deep.equal(['ok', 'look']);
    expect(standings({ pageIsSafe: false })).to.include('look');
  });

  it('asks for no tag of who imported the package', () => {
    expect(standings({ address: null, tags: [] })).to.deep.equal(['ok']);
  });
});
