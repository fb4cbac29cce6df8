import { dateTimeFormat } from '../../../src/locales/formatters.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSlot } from '../../../src/features/booking/chosen-slot.js';
import { clinicClock } from '../../../src/features/slots/clinic-clock.js';
import { finish } from '../../../src/features/pausable.js';
import { freeDays as freeDaysInSteps, type FreeDay } from '../../../src/features/slots/free-days.js';
import type { PublishedSlot } from '../../../src/features/slots/published-slots.js';
import { readTime } from '../../../src/features/slots/written-time.js';

const freeDays = (...given: Parameters<typeof freeDaysInSteps>): FreeDay[] =>
  finish(freeDaysInSteps(...given));

const HALF_HOUR = 1_800_000;

function slot(start: string, other: Partial<PublishedSlot> = {}): PublishedSlot {
  const time = readTime(start)!;
  const end = { ...time, at: time.at + HALF_HOUR };
  return { id: start, start: time, end, place: null, link: null, ...other };
}

const written = (days: readonly FreeDay[]) =>
  days.map(({ date, times }) => [date, ...times.map(({ slot }) => slot.start.slice(11, 16))]);
const ANY = { minDays: 0, maxDays: 10_000 };

describe('freeDays', () => {
  const clock = clinicClock('America/New_York', [], 'UTC', dateTimeFormat);
  const now = Date.parse('2026-03-06T15:00:00Z');

  it('puts times in order under the clinic’s days, across a clock change', () => {
    const slots = [
      slot('2026-03-09T13:00:00Z'),
      slot('2026-03-07T14:00:00Z'),
      slot('2026-03-08T03:30:00Z'),
      slot('2026-03-08T13:00:00Z'),
      slot('2026-03-07T13:00:00Z'),
    ];
    expect(written(freeDays(slots, clock, ANY, now))).to.deep.equal([
      ['2026-03-07', '08:00', '09:00', '22:30'],
      ['2026-03-08', '09:00'],
      ['2026-03-09', '09:00'],
    ]);
  });

  it('leaves out the dates on which the clinic is closed, by the clinic’s own days', () => {
    const slots = [
      '2026-03-07T13:00:00Z',
      '2026-03-08T03:30:00Z',
      '2026-03-08T13:00:00Z',
      '2026-03-09T13:00:00Z',
    ];
    const closures = [{ from: '2026-03-08', to: '2026-03-08' }];
    const open = freeDays(
      slots.map((start) => slot(start)),
      clock,
      ANY,
      now,
      closures,
    );
    expect(open.map(({ date }) => date)).to.deep.equal(['2026-03-07', '2026-03-09']);
    expect(open[0]?.times, 'late on the day before').to.have.length(2);
  });

  it('writes the request on the clinic’s clock, whatever the calendar wrote', () => {
    const [day] = freeDays([slot('2026-03-08T07:00:00Z', { id: 'x' })], clock, ANY, now);
    expect(day?.times[0]?.slot).to.deep.equal({
      id: 'x',
      start: '2026-03-08T03:00:00-04:00',
      end: '2026-03-08T03:30:00-04:00',
    });
  });

  it('leaves out what is over, and counts the notice in the clinic’s days', () => {
    // 03:30 UTC on 7 March is still 6 March in New York.
    const late = Date.parse('2026-03-07T03:30:00Z');
    const hours = ['02', '03', '04', '10'].map((hour) => slot(`2026-03-06T${hour}:45:00-05:00`));
    const later = ['2026-03-06T22:45:00-05:00', '2026-03-07T09:00:00-05:00', '2026-03-08T09:00:00-04:00'].map(
      (start) => slot(start),
    );
    const dates = (minDays: number, maxDays: number) =>
      freeDays([...hours, ...later], clock, { minDays, maxDays }, late).map(({ date }) => date);
    expect(dates(0, 60)).to.deep.equal(['2026-03-06', '2026-03-07', '2026-03-08']);
    expect(dates(1, 60)).to.deep.equal(['2026-03-07', '2026-03-08']);
    expect(dates(2, 60)).to.deep.equal(['2026-03-08']);
    expect(dates(0, 0)).to.deep.equal(['2026-03-06']);
    expect(dates(0, 1)).to.deep.equal(['2026-03-06', '2026-03-07']);
    expect(dates(3, 60)).to.deep.equal([]);
  });

  it('is empty at the very moment a time begins', () => {
    const start = '2026-03-06T10:00:00-05:00';
    expect(freeDays([slot(start)], clock, ANY, Date.parse(start))).to.deep.equal([]);
    expect(freeDays([slot(start)], clock, ANY, Date.parse(start) - 1)).to.have.length(1);
  });

  it('shows once what looks the same, and apart what does not', () => {
    const nine = '2026-03-07T09:00:00-05:00';
    const days = freeDays(
      [
        slot(nine),
        slot(nine, { id: 'b' }),
        slot(nine, { id: 'c', place: 'Harbour' }),
        slot(nine, { id: 'd', place: 'Hill' }),
      ],
      clock,
      ANY,
      now,
    );
    expect(days[0]?.times.map(({ published }) => published.place)).to.deep.equal([null, 'Harbour', 'Hill']);
  });

  it('marks the hour that comes twice when clocks go back', () => {
    const slots = ['04:30', '05:30', '06:30', '07:30'].map((hour) => slot(`2026-11-01T${hour}:00Z`));
    const [day] = freeDays(slots, clock, ANY, now);
    expect(day?.times.map(({ slot: { start }, twice }) => [start.slice(11), twice])).to.deep.equal([
      ['00:30:00-04:00', false],
      ['01:30:00-04:00', true],
      ['01:30:00-05:00', true],
      ['02:30:00-05:00', false],
    ]);
  });

  it('loses and invents nothing, whatever the zone and the dates', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Pacific/Chatham',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    ];
    const instants = fc.uniqueArray(
      fc.integer({ min: Date.UTC(2026, 1, 1) / HALF_HOUR, max: Date.UTC(2026, 11, 31) / HALF_HOUR }),
      { maxLength: 80 },
    );
    const clocks = zones.map((zone) => clinicClock(zone, [], 'UTC', dateTimeFormat));
    fc.assert(
      fc.property(fc.constantFrom(...clocks), instants, (clockThere, halfHours) => {
        const slots = halfHours.map((one) => slot(new Date(one * HALF_HOUR).toISOString()));
        const days = freeDays(slots, clockThere, ANY, Date.UTC(2026, 0, 1));
        const times = days.flatMap(({ date, times }) => times.map((time) => ({ date, ...time })));
        expect(times.map(({ published }) => published.start.at)).to.deep.equal(
          slots.map(({ start }) => start.at).sort((a, b) => a - b),
        );
        expect(new Set(days.map(({ date }) => date)).size).to.equal(days.length);
        for (const { date, slot, published } of times) {
          expect(Date.parse(slot.start)).to.equal(published.start.at);
          expect(slot.start.slice(0, 10)).to.equal(date);
          expect(isSlot({ ...slot, id: 'x' })).to.equal(true);
        }
        // What a patient reads tells any two times apart.
        const read = times.map(
          ({ slot, twice }) => slot.start.slice(0, 16) + (twice ? slot.start.slice(19) : ''),
        );
        expect(new Set(read).size).to.equal(times.length);
      }),
      { numRuns: 400 },
    );
  });
});
