/** How the inbox says how long ago something was. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relativeTime } from '../../receiver/src/inbox/relative-time.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');

describe('the inbox says', () => {
  for (const [at, words] of [
    ['2026-11-26T11:59:30Z', 'just now'],
    ['2026-11-26T12:00:30Z', 'just now'],
    ['2026-11-26T11:58:59Z', '1 minute ago'],
    ['2026-11-26T10:00:00Z', '2 hours ago'],
    ['2026-11-25T12:00:01Z', '23 hours ago'],
    ['2026-11-25T12:00:00Z', 'yesterday'],
    ['2026-11-20T11:00:00Z', '6 days ago'],
  ] as const)
    it(`${words} of ${at}`, () => assert.equal(relativeTime(Date.parse(at), NOW), words));
});
