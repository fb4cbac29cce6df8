import { expect } from '@open-wc/testing';
import { changeDraft, namesDays } from '../../../src/features/booking/change-draft.js';
import { EMPTY_DRAFT } from '../../../src/features/booking/fields.js';
import { roomLeft } from '../../../src/features/booking/room-left.js';

const control = (name: string, value: string, checked = false) => ({ name, value, checked });

describe('a draft', () => {
  it('takes each kind of answer in, tidied', () => {
    const changes = [
      control('name', ' Ana \u200e Ruiz '),
      control('contact', 'phone', true),
      control('contact', 'email', false),
      control('days', 'wed', true),
      control('days', 'mon', true),
      control('days', 'wed', false),
      control('days', 'fri', true),
      control('consent', 'on', true),
    ];
    expect(changes.reduce(changeDraft, EMPTY_DRAFT)).to.deep.equal({
      ...EMPTY_DRAFT,
      name: 'Ana Ruiz',
      contact: 'phone',
      days: ['mon', 'fri'],
      consent: true,
    });
  });

  it('stays the very same where nothing of it changes', () => {
    for (const other of [control('slot', 'a-1', true), control('constructor', 'x'), control('name', ' ')])
      expect(changeDraft(EMPTY_DRAFT, other)).to.equal(EMPTY_DRAFT);
  });

  it('names days by a day, or by a time of day', () => {
    expect(namesDays(EMPTY_DRAFT)).to.equal(false);
    expect(namesDays({ ...EMPTY_DRAFT, days: ['mon'] })).to.equal(true);
    expect(namesDays({ ...EMPTY_DRAFT, time: 'morning' })).to.equal(true);
  });

  it('counts the room that is left only in the last tenth', () => {
    const room = (length: number) => roomLeft({ ...EMPTY_DRAFT, message: 'x'.repeat(length) });
    expect(room(900)).to.deep.equal({});
    expect(room(901)).to.deep.equal({ message: 99 });
    expect(room(1001)).to.deep.equal({ message: -1 });
  });
});
