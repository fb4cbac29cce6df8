import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarEntry, type CalendarEntry } from '../../../src/features/slots/calendar-entry.js';

const usual: CalendarEntry = {
  uid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  writtenAt: Date.parse('2026-11-24T21:00:00.123Z'),
  start: Date.parse('2026-12-01T09:00:00-05:00'),
  end: Date.parse('2026-12-01T09:45:00-05:00'),
  summary: 'Appointment requested, not confirmed: Harbour Physio',
  description: 'You asked for this time.\nReference: 3f2504e0',
  location: 'Harbour; 1st floor',
};

/** As a calendar reads it: the only event of the only calendar. */
function read(text: string): { calendar: ICAL.Component; component: ICAL.Component; event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [component, ...others] = calendar.getAllSubcomponents();
  if (!component || others.length > 0) throw new Error('Not one event');
  return { calendar, component, event: new ICAL.Event(component) };
}

const property = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name);
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('calendarEntry', () => {
  it('is one tentative, private event that a calendar reads', () => {
    const { calendar, component, event } = read(calendarEntry(usual));
    expect(property(calendar, 'version')).to.equal('2.0');
    expect(property(calendar, 'method')).to.equal('PUBLISH');
    expect(property(component, 'status')).to.equal('TENTATIVE');
    expect(property(component, 'transp')).to.equal('OPAQUE');
    expect(property(component, 'class')).to.equal('PRIVATE');
    expect(event.uid).to.equal(usual.uid);
    expect(event.summary).to.equal(usual.summary);
    expect(event.description).to.equal(usual.description);
    expect(event.location).to.equal(usual.location);
    expect(String(property(component, 'dtstamp'))).to.equal('2026-11-24T21:00:00Z');
    expect(String(event.startDate)).to.equal('2026-12-01T14:00:00Z');
    expect(String(event.endDate)).to.equal('2026-12-01T14:45:00Z');
  });

  it('leaves out a place that is not known, and never names this software', () => {
    const text = calendarEntry({ ...usual, location: '' });
    expect(text).not.to.include('LOCATION');
    expect(text).not.to.match(/back|pain|widget/i);
  });

  const texts: [what: string, given: string, read: string][] = [
    ['a new property', 'Clinic\r\nATTENDEE:mailto:a@b.example', 'Clinic\nATTENDEE:mailto:a@b.example'],
    ['the end of the event', 'x\nEND:VEVENT\nBEGIN:VEVENT', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
    ['an old line break', 'a\rb', 'a\nb'],
    ['a line separator', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['other control characters', 'a\u0000b\tc\u0085d', 'a b c d'],
    ['marks of the format', 'a\\nb; c, "d": e\\', 'a\\nb; c, "d": e\\'],
  ];
  for (const [what, given, expected] of texts) {
    it(`takes ${what} as text`, () => {
      const { component, event } = read(calendarEntry({ ...usual, summary: given, location: given }));
      expect(event.summary).to.equal(expected);
      expect(event.location).to.equal(expected);
      expect(component.getAllProperties('attendee')).to.have.length(0);
    });
  }

  it('folds at 75 octets and cuts no character in two', () => {
    const summary = `${'é'.repeat(70)}${'👩‍⚕️'.repeat(40)}`;
    const text = calendarEntry({ ...usual, summary });
    const longest = Math.max(...text.split('\r\n').map(octets));
    expect(longest).to.be.within(72, 75);
    expect(text).not.to.include('\ufffd');
    expect(read(text).event.summary).to.equal(summary);
  });

  it('says what it was given, whatever the names and times', () => {
    const piece = fc.oneof(
      fc.constantFrom('\r\n', '\n', '\r', ' ', '\\', ';', ',', ':', 'END:VCALENDAR', 'BEGIN:VALARM', '\\n', '👩‍⚕️', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ); // prettier-ignore
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const moment = fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(words, words, words, moment, moment, (summary, description, location, start, end) => {
        const text = calendarEntry({ ...usual, summary, description, location, start, end });
        const lines = text.split('\r\n');
        expect(lines.pop()).to.equal('');
        expect(Math.max(...lines.map(octets))).to.be.at.most(75);
        // Within a line no control character is left, nor anything that a careless reader takes for its end.
        expect(lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line))).to.deep.equal([]);
        const { component, event } = read(text);
        const plain = (given: string) =>
          given.replace(/\r\n?|[\n\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(event.summary).to.equal(plain(summary));
        expect(event.description).to.equal(plain(description));
        if (location) expect(event.location).to.equal(plain(location));
        expect(event.startDate.toUnixTime() * 1000).to.equal(start);
        expect(event.endDate.toUnixTime() * 1000).to.equal(end);
        expect(component.getAllProperties().length).to.equal(location ? 10 : 9);
        expect(component.getAllSubcomponents().length).to.equal(0);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});
