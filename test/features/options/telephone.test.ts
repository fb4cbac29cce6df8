import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { telephoneAddress } from '../../../src/features/options/telephone.js';

describe('telephoneAddress', () => {
  it('dials digits that stand together in what was written, and never more than a number has', () => {
    const written = fc.stringMatching(/^[+()\d /,;.orNHS-]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        const [, dialled = ''] =
          /^tel:\+?(\d{3,15})(;ext=\d+)?$/.exec(telephoneAddress(text) ?? 'tel:000') ?? [];
        expect(dialled, text).not.to.equal('');
        if (telephoneAddress(text) !== null)
          expect(text.replace(/\D/g, '').replace(/\(0\)/g, '').length).to.be.at.least(dialled.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never joins two numbers that a word, a comma or a plus parts', () => {
    const number = fc.stringMatching(/^0\d{2} \d{4} \d{4}$/);
    const between = fc.constantFrom(
      ' or ',
      ', ',
      '; ',
      ' / ',
      '/',
      ' | ',
      ' and ',
      ' – ',
      ' oder ',
      ' & ',
      '\n',
    );
    fc.assert(
      fc.property(number, between, number, (first, word, second) => {
        expect(telephoneAddress(first + word + second)).to.equal(`tel:${first.replace(/ /g, '')}`);
      }),
    );
  });

  const cases: [written: string, address: string | null][] = [
    ['911', 'tel:911'],
    ['+1 555 010 0199', 'tel:+15550100199'],
    ['+44 (0)20 7946 0018 ext. 5', 'tel:+442079460018;ext=5'],
    ['(020) 7946 0018 x12', 'tel:02079460018;ext=12'],
    ['+49 30.1234-567', 'tel:+49301234567'],
    // Two numbers are never joined.
    ['999 or NHS 111', 'tel:999'],
    ['999/112', 'tel:999'],
    ['999 / 112', 'tel:999'],
    ['911, 112', 'tel:911'],
    ['999 (or 112 from mobiles)', 'tel:999'],
    ['9-1-1', 'tel:911'],
    ['1 1 2', 'tel:112'],
    ['Call 999', 'tel:999'],
    ['020 7946 0018 / 0800 123', 'tel:02079460018'],
    ['020 7946 0018/0800 123', 'tel:02079460018'],
    ['020 7946 0018 or 0800 123', 'tel:02079460018'],
    ['020 7946 0018, 0800 123', 'tel:02079460018'],
    ['020 7946 0018; 020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018 | 020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018 - 020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018 – 020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018\n020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018   020 7946 0019', 'tel:02079460018'],
    ['020 7946 0018/19', 'tel:02079460018'],
    ['+44 20 7946 0018 +44 161 496 0018', 'tel:+442079460018'],
    ['+44 20 7946 0018/+44 161 496 0018', 'tel:+442079460018'],
    ['(555) 010-0199 (555) 010-0200', 'tel:5550100199'],
    ['5550100199 5550100200', 'tel:5550100199'],
    ['555-0100199 555-0100200', 'tel:5550100199'],
    ['Tel. 020 7946 0018, fax 020 7946 0019', 'tel:02079460018'],
    ['T: +44 (0)20 7946 0018 F: +44 (0)20 7946 0019', 'tel:+442079460018'],
    ['020 7946 0018 ext. 5, 020 7946 0019', 'tel:02079460018;ext=5'],
    ['020 7946 0018 / 0800 123 ext. 5', 'tel:02079460018'],
    ['24/7: 020 7946 0018', 'tel:02079460018'],
    ['Mon–Fri 9–17, 020 7946 0018', 'tel:02079460018'],
    ['Room 5, 020 7946 0018', 'tel:02079460018'],
    // One number, however it is parted.
    ['030/1234567', 'tel:0301234567'],
    ['030 / 12 34 56 7', 'tel:0301234567'],
    ['+49 30/1234567', 'tel:+49301234567'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['+1 (555) 010-0199', 'tel:+15550100199'],
    ['(+44) 20 7946 0018', 'tel:+442079460018'],
    ['1-800-555-0199', 'tel:18005550199'],
    // Not plain.
    ['020 7946 0018 0800 123 456', null],
    ['1-800-FLOWERS', null],
    ['0800 CALL-US 1', null],
    ['12', null],
    ['call reception', null],
    ['', null],
  ];
  for (const [written, address] of cases) {
    it(`${JSON.stringify(written)} → ${String(address)}`, () => {
      expect(telephoneAddress(written)).to.equal(address);
    });
  }
});
