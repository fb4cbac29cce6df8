import { expect } from '@open-wc/testing';
import { telephoneAddress } from '../../../src/features/options/telephone.js';

describe('telephoneAddress', () => {
  const cases: [written: string, address: string | null][] = [
    ['911', 'tel:911'],
    ['+1 555 010 0199', 'tel:+15550100199'],
    ['+44 (0)20 7946 0018 ext. 5', 'tel:+442079460018;ext=5'],
    ['(020) 7946 0018 x12', 'tel:02079460018;ext=12'],
    ['+49 30.1234-567', 'tel:+49301234567'],
    ['call reception', null],
    ['', null],
  ];
  for (const [written, address] of cases) {
    it(`${JSON.stringify(written)} → ${String(address)}`, () => {
      expect(telephoneAddress(written)).to.equal(address);
    });
  }
});
