import { expect } from '@open-wc/testing';
import {
  dayPieces,
  dayText,
  timeText,
} from '../../../../src/elements/appointment-form/free-times/time-words.js';

const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('days and times in words', () => {
  it('are those of the clinic’s clock, in the reader’s way of writing', () => {
    const moment = '2026-12-01T21:05:00-05:00';
    expect(dayText('2026-12-01', 'en-US')).to.equal('Tuesday, December 1');
    expect(dayText(moment, 'en-GB')).to.equal('Tuesday 1 December');
    expect(dayText('2026-12-01', 'de')).to.equal('Dienstag, 1. Dezember');
    expect(plain(timeText(moment, 'en-US'))).to.equal('9:05 PM');
    expect(timeText(moment, 'en-GB')).to.equal('21:05');
    expect(timeText('2026-12-01T00:30:00+13:45', 'en-GB')).to.equal('00:30');
  });

  it('come in pieces for a tile', () => {
    expect(dayPieces('2026-12-01', 'en-US')).to.deep.equal({ weekday: 'Tue', day: '1', month: 'December' });
    expect(dayPieces('2026-12-01', 'de')).to.deep.equal({ weekday: 'Di', day: '1', month: 'Dezember' });
  });
});
