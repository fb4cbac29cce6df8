import { expect } from '@open-wc/testing';
import { contactFindings, type ContactFacts } from '../../../src/features/check/contact-findings.js';

const FACTS: ContactFacts = {
  phones: ['+44 20 1234 5678'],
  emails: [],
  emergency: null,
  region: 'GB',
  language: 'en-GB',
  numberByRegion: { GB: '999', US: '911' },
};
const found = (facts: Partial<ContactFacts>) => contactFindings({ ...FACTS, ...facts });
const standings = (facts: Partial<ContactFacts>) => found(facts).map(({ standing }) => standing);

describe('contactFindings', () => {
  it('tells what a press on the number dials, and why the emergency number is that', () => {
    const [phone, emergency] = found({});
    expect(phone!.says).to.contain('+442012345678');
    expect(emergency!.says).to.contain('999').and.contain('en-GB').and.contain('GB');
    expect(standings({})).to.deep.equal(['ok', 'ok']);
  });

  it('calls it broken where a patient cannot reach the clinic', () => {
    expect(standings({ phones: [] })[0]).to.equal('broken');
    expect(standings({ phones: ['call us'] })[0]).to.equal('broken');
    expect(standings({ phones: ['+1 555 010 0199'] })[0]).to.equal('broken');
    expect(standings({ emails: ['reception(at)clinic.org'] })[1]).to.equal('broken');
    expect(standings({ phones: [], emails: ['reception@clinic.org'] })).to.deep.equal(['ok', 'ok']);
  });

  it('sees two numbers on one page', () => {
    expect(standings({ phones: ['+44 20 1234 5678', '+44 20 1234 9999'] })).to.deep.equal([
      'ok',
      'ok',
      'look',
      'ok',
    ]);
  });

  it('keeps numbers and addresses of people out of the report', () => {
    for (const finding of found({
      phones: ['+44 20 1234 5678', 'Anna 12 34'],
      emails: ['anna@clinic.org', 'anna'],
    }))
      expect(finding.inReport ?? finding.says).not.to.match(/1234|12 34|anna/i);
  });

  for (const [facts, standing, says] of [
    [{ region: null, language: 'en' }, 'look', /no region/],
    [{ region: 'XK', language: 'sq-XK' }, 'look', /XK/],
    [{ emergency: '112' }, 'look', /999/],
    [{ emergency: '999' }, 'ok', /as the page says/],
    [{ emergency: 'the ambulance' }, 'broken', /999 is shown instead/],
    [{ emergency: 'the ambulance', region: null }, 'broken', /None is shown/],
    [{ emergency: '144', region: null }, 'ok', /144/],
  ] as const)
    it(`says of ${JSON.stringify(facts)} that it is ${standing}`, () => {
      const emergency = found(facts).at(-1)!;
      expect(emergency.standing).to.equal(standing);
      expect(emergency.says).to.match(says);
    });
});
