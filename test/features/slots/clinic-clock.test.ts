import { dateTimeFormat } from '../../../src/locales/formatters.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clinicClock, dayNumber, isTimeZone, wallTime } from '../../../src/features/slots/clinic-clock.js';
import { readTime, type WrittenTime } from '../../../src/features/slots/written-time.js';

const time = (text: string): WrittenTime => readTime(text)!;
const shown = (zone: string, text: string) => {
  const clock = clinicClock(zone, [], 'UTC', dateTimeFormat);
  return wallTime(time(text).at, clock.offset(time(text)));
};

const ZONES = [
  'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin', 'Europe/Dublin',
  'Africa/Casablanca', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tehran', 'Australia/Lord_Howe', 'Pacific/Chatham',
  'Pacific/Apia', 'Pacific/Kiritimati', 'America/Phoenix', 'UTC',
]; // prettier-ignore

describe('isTimeZone', () => {
  it('knows zones and nothing else', () => {
    for (const zone of [...ZONES, 'europe/berlin']) expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['', 'Mars/Base', 'New York', '+05:00', '-0500', '5', 'Europe/Berlin ', '<b>']) {
      expect(isTimeZone(zone), zone).to.equal(false);
    }
  });
});

describe('the clinic’s clock', () => {
  const days: [zone: string, instant: string, wall: string][] = [
    // Clocks go forward in New York on 8 March 2026, back on 1 November; in Europe on 29 March and 25 October.
    ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T01:59:00-05:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00-04:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30:00-04:00'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30:00-05:00'],
    ['Europe/London', '2026-03-29T00:59:00Z', '2026-03-29T00:59:00+00:00'],
    ['Europe/London', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00+01:00'],
    ['Europe/Berlin', '2026-10-25T08:00:00Z', '2026-10-25T09:00:00+01:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00+10:30'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01T00:00:00+05:45'],
  ];
  for (const [zone, instant, wall] of days) {
    it(`${instant} in ${zone} is ${wall}`, () => expect(shown(zone, instant)).to.equal(wall));
  }

  it('shows what the browser’s own clock shows, in every zone at every hour around the changes', () => {
    const anyHour = fc.integer({ min: Date.UTC(2026, 0, 1) / 9e5, max: Date.UTC(2028, 11, 31) / 9e5 });
    // Making a clock is slow; reading it is not.
    const inZone = new Map(
      ZONES.map((zone) => [
        zone,
        {
          clock: clinicClock(zone, [], 'UTC', dateTimeFormat),
          browser: new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
        },
      ]),
    );
    let checked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyHour, (zone, quarter) => {
        const at = quarter * 9e5;
        const { clock, browser } = inZone.get(zone)!;
        const own = wallTime(at, clock.offset({ at, offset: null }));
        // The same moment, and the day and time that the browser writes for that zone.
        expect(Date.parse(own)).to.equal(at);
        expect(own.slice(0, 19).replace('T', ' ')).to.equal(browser.format(at));
        checked += 1;
      }),
      { numRuns: 3000 },
    );
    expect(checked).to.equal(3000);
  });

  it('without a zone is as the times are written', () => {
    const times = [time('2026-12-01T09:00:00-05:00'), time('2026-12-02T09:00:00+05:30')];
    const clock = clinicClock(null, times, 'Asia/Tokyo', dateTimeFormat);
    expect(times.map(clock.offset)).to.deep.equal([-300, 330]);
    expect(clock.differs(times[0]!)).to.equal(true);
    expect(clock.name(times[0]!, 'en')).to.equal('UTC−05:00');
  });

  it('without a zone is the patient’s where a time is written in plain UTC', () => {
    const times = [time('2026-12-01T09:00:00Z'), time('2026-12-02T09:00:00+05:30')];
    const clock = clinicClock(null, times, 'America/New_York', dateTimeFormat);
    expect(times.map(clock.offset)).to.deep.equal([-300, -300]);
    expect(times.map(clock.differs)).to.deep.equal([false, false]);
  });

  it('differs from the patient’s by what both show at that moment, not by name', () => {
    const winter = time('2026-12-01T17:00:00Z');
    const summer = time('2026-07-01T17:00:00Z');
    const between = time('2026-03-15T17:00:00Z');
    const differs = (clinic: string, patient: string, at: WrittenTime) =>
      clinicClock(clinic, [], patient, dateTimeFormat).differs(at);
    expect(differs('America/New_York', 'America/Toronto', winter)).to.equal(false);
    expect(differs('America/Denver', 'America/Phoenix', winter)).to.equal(false);
    expect(differs('America/Denver', 'America/Phoenix', summer)).to.equal(true);
    expect(differs('Europe/London', 'UTC', winter)).to.equal(false);
    expect(differs('Europe/London', 'UTC', summer)).to.equal(true);
    expect(differs('Asia/Kolkata', 'Asia/Kathmandu', between)).to.equal(true);
  });

  it('has a name in the reader’s language', () => {
    const winter = time('2026-12-01T17:00:00Z');
    expect(clinicClock('America/New_York', [], 'UTC', dateTimeFormat).name(winter, 'en-US')).to.equal(
      'Eastern Time',
    );
    expect(clinicClock('Europe/Berlin', [], 'UTC', dateTimeFormat).name(winter, 'de')).to.equal(
      'Mitteleuropäische Zeit',
    );
  });

  it('asks the browser where nobody names the patient’s zone', () => {
    const at = Date.UTC(2026, 6, 1);
    const clock = clinicClock(null, [{ at, offset: null }], undefined, dateTimeFormat);
    expect(clock.offset({ at, offset: null })).to.equal(-new Date(at).getTimezoneOffset());
  });
});

describe('dayNumber', () => {
  it('counts the days of a clock, before 1970 too', () => {
    expect(dayNumber(0, 0)).to.equal(0);
    expect(dayNumber(0, -1)).to.equal(-1);
    expect(dayNumber(86_399_999, 0)).to.equal(0);
    expect(dayNumber(86_399_999, 1)).to.equal(1);
  });
});
