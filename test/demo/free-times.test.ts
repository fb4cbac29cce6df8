/** The demo clinic's calendar, read as the form reads it. */
import { dateTimeFormat } from '../../src/locales/formatters.js';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { demoCalendar } from '../../demo/free-times/demo-calendar.js';
import { answerFreeTimes } from '../../demo/free-times/answer.js';
import { finish } from '../../src/features/pausable.js';
import { clinicClock } from '../../src/features/slots/clinic-clock.js';
import { freeDays } from '../../src/features/slots/free-days.js';
import { isStale, manifestAddress, readManifest } from '../../src/features/slots/manifest.js';
import { readSlots } from '../../src/features/slots/published-slots.js';

const BASE = 'https://clinic.example/free-times/';
const parse = (address: string, base: string) => new URL(address, base);
const clock = clinicClock('America/New_York', [], 'UTC', dateTimeFormat);

function readBack(now: number) {
  const files = demoCalendar(BASE, now);
  const address = manifestAddress(`${BASE}$bulk-publish`, BASE, parse);
  assert.ok(address);
  const manifest = readManifest(files.get('$bulk-publish') ?? '', address, parse);
  assert.ok(manifest);
  assert.equal(isStale(manifest, now), false);
  const texts = manifest.files.map((file) => files.get(file.slice(BASE.length)) ?? '');
  assert.ok(texts.every((text) => text !== ''));
  const slots = finish(readSlots(texts, parse));
  return { slots, days: finish(freeDays(slots, clock, { minDays: 1, maxDays: 60 }, now)) };
}

describe('the demo calendar', () => {
  // A week before the clocks go forward, a week before they go back, and a year's end.
  for (const today of ['2026-03-01T15:00:00Z', '2026-10-25T03:30:00Z', '2026-12-20T15:00:00Z']) {
    it(`has free times in opening hours on the coming weekdays (${today})`, () => {
      const { slots, days } = readBack(Date.parse(today));
      assert.ok(slots.length > 60 && slots.length < 300, `${slots.length} free`);
      assert.ok(days.length > 20, `${days.length} days`);
      for (const { date, times } of days) {
        assert.ok(![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()), date);
        for (const { slot, published } of times) {
          assert.ok(slot.start.slice(11, 16) >= '08:00' && slot.end.slice(11, 16) <= '17:45', slot.start);
          assert.equal(published.place, 'Harbour Physio');
        }
      }
    });
  }

  it('is the same for a day whenever it is asked for', () => {
    const now = Date.parse('2026-11-23T15:00:00Z');
    const later = readBack(now + 5 * 86_400_000).slots.map(({ id }) => id);
    const both = readBack(now)
      .slots.map(({ id }) => id)
      .filter((id) => id > 'first-2026-12' && id < 'first-2026-13');
    assert.ok(both.length > 10);
    for (const id of both) assert.ok(later.includes(id), id);
  });

  it('is served fresh to any page, and nothing else is', async () => {
    const now = Date.parse('2026-11-23T15:00:00Z');
    const ask = (address: string) => answerFreeTimes(new Request(address), now);
    const manifest = ask('http://127.0.0.1:8080/free-times/$bulk-publish');
    assert.equal(manifest.status, 200);
    assert.equal(manifest.headers.get('access-control-allow-origin'), '*');
    const { transactionTime, output } = (await manifest.json()) as {
      transactionTime: string;
      output: { url: string }[];
    };
    assert.equal(Date.parse(transactionTime), now);
    assert.equal(output.length, 3);
    for (const { url } of output) {
      const file = ask(url);
      assert.equal(file.status, 200, url);
      for (const line of (await file.text()).trim().split('\n')) JSON.parse(line);
    }
    assert.equal(ask('http://127.0.0.1:8080/free-times/other.ndjson').status, 404);
  });

  it('can be written as static files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'free-times-'));
    try {
      const args = ['--import', 'tsx', 'demo/free-times/write-files.ts', folder, BASE.slice(0, -1)];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      assert.match(stdout, /https:\/\/clinic\.example\/free-times\/\$bulk-publish/);
      const manifest = readManifest(await readFile(join(folder, '$bulk-publish'), 'utf8'), BASE, parse);
      assert.deepEqual(
        manifest?.files,
        ['locations', 'schedules', 'slots'].map((name) => `${BASE}${name}.ndjson`),
      );
      assert.ok(finish(readSlots([await readFile(join(folder, 'slots.ndjson'), 'utf8')], parse)).length > 60);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
