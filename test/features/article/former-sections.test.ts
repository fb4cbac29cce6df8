import { expect } from '@open-wc/testing';
import { FORMER_SECTION_IDS, SECTION_IDS } from '../../../src/content/article-types.js';
import { withTodaysNames as read } from '../../../src/features/article/former-sections.js';

const withTodaysNames = (given: string | null) => read(given, FORMER_SECTION_IDS);

describe('the names that sections had before', () => {
  it('lead to the section that holds them today', () => {
    expect(withTodaysNames('intro, Study disclaimer')).to.deep.equal({
      text: 'evidence, evidence about',
      former: ['intro', 'study', 'disclaimer'],
    });
    for (const today of Object.values(FORMER_SECTION_IDS)) expect(SECTION_IDS).to.include(today);
  });

  it('are told once each, however often they stand there', () => {
    expect(withTodaysNames('study study findings').former).to.deep.equal(['study', 'findings']);
  });

  it('leave all other words as they are, those that every object has among them', () => {
    for (const text of ['guidelines running', 'constructor toString', '', '<b>study</b>'])
      expect(withTodaysNames(text)).to.deep.equal({ text, former: [] });
    expect(withTodaysNames(null)).to.deep.equal({ text: null, former: [] });
  });
});
