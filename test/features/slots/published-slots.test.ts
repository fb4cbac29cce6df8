import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../../src/features/pausable.js';
import { readSlots } from '../../../src/features/slots/published-slots.js';

const parse = (address: string, base: string) => new URL(address, base);
const SMART = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';
const HL7 = 'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link';

const good = {
  resourceType: 'Slot',
  id: 'a',
  status: 'free',
  schedule: { reference: 'Schedule/s' },
  start: '2026-12-01T09:00:00-05:00',
  end: '2026-12-01T09:30:00-05:00',
};
const lines = (...resources: unknown[]) => resources.map((one) => JSON.stringify(one)).join('\n');
const idsIn = (...texts: string[]) => finish(readSlots(texts, parse)).map(({ id }) => id);

describe('readSlots', () => {
  it('reads a free slot with its two times', () => {
    expect(finish(readSlots([lines(good)], parse))).to.deep.equal([
      {
        id: 'a',
        start: { at: Date.parse(good.start), offset: -300 },
        end: { at: Date.parse(good.end), offset: -300 },
        place: null,
        link: null,
      },
    ]);
  });

  it('finds the place by way of the schedule, whatever the order of the files', () => {
    const location = { resourceType: 'Location', id: 'l', name: ' Harbour Street ' };
    const schedule = {
      resourceType: 'Schedule',
      id: 's',
      actor: [{ reference: 'Practitioner/p' }, { reference: 'https://x.example/Location/l' }],
    };
    const absolute = { ...good, id: 'b', schedule: { reference: 'https://x.example/Schedule/s' } };
    const other = { ...good, id: 'c', schedule: { reference: 'Schedule/unknown' } };
    const found = finish(readSlots([lines(good, absolute, other), lines(schedule), lines(location)], parse));
    expect(found.map(({ place }) => place)).to.deep.equal(['Harbour Street', 'Harbour Street', null]);
  });

  it('lets the later of two lines with one id hold', () => {
    expect(idsIn(lines(good, { ...good, status: 'busy' }))).to.deep.equal([]);
    expect(idsIn(lines({ ...good, status: 'busy' }), lines(good))).to.deep.equal(['a']);
  });

  const bad: [why: string, line: string][] = [
    ['no JSON', '{"resourceType":"Slot",'],
    ['a page instead of data', '<!doctype html>'],
    ['a blank line', '   '],
    ['null', 'null'],
    ['a list', '[1]'],
    ['another kind', lines({ ...good, resourceType: 'Appointment' })],
    ['no kind', lines({ ...good, resourceType: undefined })],
    ['busy', lines({ ...good, status: 'busy' })],
    ['tentatively busy', lines({ ...good, status: 'busy-tentative' })],
    ['no status', lines({ ...good, status: undefined })],
    ['no id', lines({ ...good, id: undefined })],
    ['an id that is a number', lines({ ...good, id: 7 })],
    ['an empty id', lines({ ...good, id: '' })],
    ['an id with a space', lines({ ...good, id: 'a b' })],
    ['an id too long', lines({ ...good, id: 'a'.repeat(65) })],
    ['no start', lines({ ...good, start: undefined })],
    ['a start without an offset', lines({ ...good, start: '2026-12-01T09:00:00' })],
    ['an end before the start', lines({ ...good, end: '2026-12-01T08:00:00-05:00' })],
    ['an end at the start', lines({ ...good, end: good.start })],
    ['a day that does not exist', lines({ ...good, start: '2026-02-30T09:00:00Z' })],
  ];
  for (const [why, line] of bad) {
    it(`passes over ${why}, and nothing else`, () => {
      const text = [lines({ ...good, id: 'before' }), line, lines({ ...good, id: 'after' })].join('\n');
      expect(idsIn(text)).to.deep.equal(['before', 'after']);
    });
  }

  it('takes Windows line ends and an odd schedule, place or extension', () => {
    const odd = [
      { ...good, schedule: null },
      { ...good, id: 'b', schedule: { reference: 7 }, extension: 'x' },
      { ...good, id: 'c', extension: [null, {}, { url: SMART }, { url: SMART, valueUrl: 7 }] },
      { resourceType: 'Schedule', id: 's', actor: [null, {}, { reference: 'Location' }] },
      { resourceType: 'Location', id: 'l', name: 7 },
    ];
    const text = odd.map((one) => JSON.stringify(one)).join('\r\n');
    expect(idsIn(text)).to.deep.equal(['a', 'b', 'c']);
  });

  const links: [why: string, extension: object, link: string | null][] = [
    [
      'the address of the first years',
      { url: SMART, valueUrl: 'https://book.example/a' },
      'https://book.example/a',
    ],
    ['the address of HL7', { url: HL7, valueUrl: 'https://book.example/a' }, 'https://book.example/a'],
    ['another extension', { url: `${HL7}x`, valueUrl: 'https://book.example/a' }, null],
    ['plain http', { url: HL7, valueUrl: 'http://book.example/a' }, null],
    ['a script', { url: HL7, valueUrl: 'javascript:alert(1)' }, null],
    ['a relative address', { url: HL7, valueUrl: '/book' }, null],
    ['a malformed address', { url: HL7, valueUrl: 'https://[' }, null],
  ];
  for (const [why, extension, link] of links) {
    it(`deep link: ${why} → ${String(link)}`, () => {
      const [slot] = finish(
        readSlots([lines({ ...good, extension: [{ url: 'https://x' }, extension] })], parse),
      );
      expect(slot?.link).to.equal(link);
    });
  }

  it('never throws, and keeps the good lines of any file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (junk) => {
        const clean = junk.map((line) => line.replace(/[\r\n]/g, ' '));
        expect(idsIn([...clean, lines(good), ...clean].join('\n'))).to.include('a');
      }),
      { numRuns: 300 },
    );
  });
});
