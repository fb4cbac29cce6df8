import { expect } from '@open-wc/testing';
import { emailAddress } from '../../../src/features/options/email.js';

describe('emailAddress', () => {
  for (const address of ['desk@clinic.example', 'first.last+back@clinic.example', 'dësk@clinic.example']) {
    it(`makes a link of ${address}`, () => {
      expect(emailAddress(address)).to.equal(`mailto:${address}`);
    });
  }

  for (const address of [
    '',
    'desk',
    'desk@',
    'a@b@clinic.example',
    'a b@clinic.example',
    'desk@clinic.example?subject=x',
    'desk@clinic.example&cc=x',
    'desk%40clinic.example@evil.example',
    'desk@clinic.example\n',
  ]) {
    it(`makes none of ${JSON.stringify(address)}`, () => {
      expect(emailAddress(address)).to.equal(null);
    });
  }
});
