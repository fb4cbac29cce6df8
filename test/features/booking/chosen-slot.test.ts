import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSlot, readSlotText, slotText } from '../../../src/features/booking/chosen-slot.js';

describe('a chosen slot', () => {
  it('survives being written as one line, whatever its id', () => {
    const id = fc.stringMatching(/^[^\s]{1,64}$/);
    fc.assert(
      fc.property(id, (anyId) => {
        const slot = { id: anyId, start: '2026-12-01T09:00:00-05:00', end: '2026-12-01T09:30:00-05:00' };
        expect(readSlotText(slotText(slot))).to.deep.equal(slot);
        expect(isSlot(slot)).to.equal(true);
      }),
    );
  });

  it('is null for a text of another form', () => {
    for (const text of ['', 'monday', 'a to b', 'a to b (slot c d)', '2026-12-01T09:00:00-05:00']) {
      expect(readSlotText(text)).to.equal(null);
    }
  });
});
