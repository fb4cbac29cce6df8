import { expect } from '@open-wc/testing';
import { endpointProblem } from '../../../src/features/check/endpoint-problem.js';
import { endpointAddress } from '../../../src/features/options/web-address.js';

describe('endpointProblem', () => {
  for (const [written, why] of [
    ['http://clinic.org/api', /http:\/\//],
    ['https://YOUR-SITE/api', /example/],
    ['reception@clinic.org', /e-mail/],
    ['mailto:reception@clinic.org', /e-mail/],
    ['https://anna:secret@clinic.org/api', /name or a password/],
    ['clinic.org/api', /https:\/\//],
    ['https:\\\\clinic.org', /backslash/],
    ['javascript:alert(1)', /no web address/],
    ['api', /no web address/],
  ] as const)
    it(`says why "${written}" cannot receive requests`, () => {
      const parse = (address: string, base: string) => new URL(address, base);
      expect(endpointAddress(written, 'https://clinic.org/', parse), 'the form takes it').to.equal(null);
      const problem = endpointProblem(written);
      expect(problem.why).to.match(why);
      expect(problem.cure).not.to.equal('');
    });
});
