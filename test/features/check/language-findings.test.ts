import { expect } from '@open-wc/testing';
import { languageFindings, type LanguageFacts } from '../../../src/features/check/language-findings.js';

const POLISH: LanguageFacts = {
  wanted: 'pl-PL',
  from: 'the page’s own <html lang>',
  isTag: true,
  best: 'pl',
  shown: 'pl',
  file: 'https://clinic.org/locales/pl.js',
  region: 'PL',
};
const found = (facts: Partial<LanguageFacts>) => languageFindings({ ...POLISH, ...facts });
const bad = (facts: Partial<LanguageFacts>) => found(facts).find(({ standing }) => standing === 'broken');

describe('languageFindings', () => {
  it('says that a translation was read by no clinician', () => {
    expect(found({}).map(({ standing }) => standing)).to.deep.equal(['ok', 'look']);
  });

  it('has nothing against English with its region', () => {
    const english = { wanted: 'en-GB', best: 'en-GB', shown: 'en-GB', file: null, region: 'GB' };
    expect(found(english).map(({ standing }) => standing)).to.deep.equal(['ok']);
  });

  it('names the file where words did not come', () => {
    const finding = bad({ shown: 'en' })!;
    expect(finding.says).to.contain('https://clinic.org/locales/pl.js');
    expect(finding.cure).to.contain('locales');
  });

  it('says that there are no words in a language', () => {
    const [finding] = found({ wanted: 'cy-GB', best: 'en-GB', shown: 'en-GB', file: null, region: 'GB' });
    expect(finding!.standing).to.equal('look');
    expect(finding!.says).to.contain('no words');
  });

  it('says what is no language tag', () => {
    expect(bad({ wanted: 'Deutsch!', isTag: false })!.says).to.contain('Deutsch!');
  });

  it('asks for the region, and offers a likely one', () => {
    const finding = found({ wanted: 'pl', region: null }).at(-1)!;
    expect(finding.standing).to.equal('look');
    expect(finding.cure).to.contain('pl-PL');
  });

  it('waits where nobody has said', () => {
    expect(found({ wanted: null })).to.have.length(1);
  });
});
