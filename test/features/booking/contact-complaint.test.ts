import { expect } from '@open-wc/testing';
import { contactComplaint } from '../../../src/features/booking/contact-complaint.js';

const email = 'desk@clinic.example';

describe('what is said of the clinic’s phone', () => {
  const table: [phone: string | null, email: string | null, neededNow: boolean, said: RegExp | null][] = [
    [null, null, true, /no way to reach the clinic/],
    [null, null, false, null],
    [null, email, true, null],
    ['+1 555 010 0199', null, true, null],
    ['Ask at the desk', null, true, null],
    ['Room 12, ask at the desk', null, true, null],
    ['1-800-FLOWERS', null, false, /no plain number to dial/],
    ['1-800-FLOWERS', email, true, /no plain number to dial/],
  ];
  for (const [phone, address, neededNow, said] of table) {
    it(`${phone} · ${address} · ${neededNow ? 'needed' : 'not needed'} → ${String(said)}`, () => {
      const complaint = contactComplaint({ phone, email: address }, neededNow);
      if (said) expect(complaint).to.match(said);
      else expect(complaint).to.equal(null);
    });
  }
});
