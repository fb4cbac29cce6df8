import { expect } from '@open-wc/testing';
import { isStale, manifestAddress, readManifest } from '../../../src/features/slots/manifest.js';

const parse = (address: string, base: string) => new URL(address, base);
const PAGE = 'https://clinic.example/back-pain?x=1';
const ADDRESS = 'https://clinic.example/slots/$bulk-publish';
const HOUR = 3_600_000;

describe('manifestAddress', () => {
  const cases: [text: string | null, address: string | null][] = [
    ['/slots/$bulk-publish', 'https://clinic.example/slots/$bulk-publish'],
    ['/slots/%24bulk-publish', 'https://clinic.example/slots/%24bulk-publish'],
    ['https://other.example/$bulk-publish?site=2', 'https://other.example/$bulk-publish?site=2'],
    ['http://localhost:8080/$bulk-publish', 'http://localhost:8080/$bulk-publish'],
    ['http://other.example/$bulk-publish', null],
    ['/slots/manifest.json', null],
    ['/x?file=/$bulk-publish', null],
    ['javascript:alert(1)//$bulk-publish', null],
    ['data:text/plain,/$bulk-publish', null],
    ['', null],
    [null, null],
  ];
  for (const [text, address] of cases) {
    it(`${String(text)} → ${String(address)}`, () => {
      expect(manifestAddress(text, PAGE, parse)).to.equal(address);
    });
  }
});

describe('readManifest', () => {
  const read = (manifest: unknown) => readManifest(JSON.stringify(manifest), ADDRESS, parse);
  const transactionTime = '2026-11-22T08:00:00Z';

  it('lists the files of the kinds we read, relative ones too, each once', () => {
    const output = [
      { type: 'Location', url: 'https://cdn.example/locations.ndjson' },
      { type: 'Schedule', url: 'schedules.ndjson' },
      { type: 'Slot', url: '/slots/a.ndjson', extension: { state: ['MA'] } },
      { type: 'Slot', url: 'a.ndjson' },
      { type: 'Patient', url: 'patients.ndjson' },
    ];
    expect(read({ transactionTime, request: ADDRESS, output })).to.deep.equal({
      publishedAt: Date.parse(transactionTime),
      files: [
        'https://cdn.example/locations.ndjson',
        'https://clinic.example/slots/schedules.ndjson',
        'https://clinic.example/slots/a.ndjson',
      ],
    });
  });

  it('passes over entries that are none, and files on no safe address', () => {
    const unsafe = ['http://plain.example/a', 'javascript:alert(1)', 'data:,x', 7, null, '', 'https://['];
    const output = [null, 'Slot', [], {}, ...unsafe.map((url) => ({ type: 'Slot', url }))];
    expect(read({ transactionTime, output })?.files).to.deep.equal([]);
  });

  it('reads no more files than a clinic has', () => {
    const output = Array.from({ length: 500 }, (_, index) => ({ type: 'Slot', url: `${index}.ndjson` }));
    expect(read({ transactionTime, output })?.files).to.have.length(20);
  });

  for (const text of ['', '<html>', 'null', '[]', '"x"', '{}', '{"output":{}}', '{"output":[']) {
    it(`is null for ${text || 'nothing'}`, () => expect(readManifest(text, ADDRESS, parse)).to.equal(null));
  }

  it('knows what is too old to show', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    const at = (hours: number) => isStale({ publishedAt: now - hours * HOUR }, now);
    expect([0, 1, 23.99, 24, -2].map(at)).to.deep.equal([false, false, false, false, false]);
    expect([24.01, 48, 9999].map(at)).to.deep.equal([true, true, true]);
    for (const unsaid of [undefined, null, 'yesterday', 0]) {
      expect(isStale(read({ transactionTime: unsaid, output: [] })!, now)).to.equal(true);
    }
  });
});
