import { expect } from '@open-wc/testing';
import { testRule } from '../../../src/features/check/tests-by-service.js';
import { PROVIDER_NAMES } from '../../../src/features/delivery/providers/table.js';

describe('testRule', () => {
  it('sends no test where one would stand among patients or customers', () => {
    const refused = PROVIDER_NAMES.filter((name) => !testRule(name, false).may);
    expect(refused).to.deep.equal(['hubspot', 'fhir']);
  });

  it('says what becomes of a test, or what to do instead', () => {
    for (const name of [null, ...PROVIDER_NAMES]) {
      const rule = testRule(name, false);
      expect(rule.may ? rule.note : rule.instead, String(name)).to.match(/\w{4}/);
    }
  });

  it('sends none where a captcha has to be answered', () => {
    for (const name of [null, ...PROVIDER_NAMES]) expect(testRule(name, true).may).to.equal(false);
  });
});
