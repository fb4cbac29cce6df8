import { expect } from '@open-wc/testing';
import { withValues } from '../../../src/elements/shared/with-values.js';

describe('withValues', () => {
  const cases: [text: string, filled: string][] = [
    ['Call {number} now', 'Call 112 now'],
    ['{number}', '112'],
    ['No place', 'No place'],
    ['{number} and {number}', '112 and 112'],
    ['{unknown} stays', '{unknown} stays'],
    ['', ''],
  ];
  for (const [text, filled] of cases) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(filled)}`, () => {
      expect(withValues(text, { number: '112' }).join('')).to.equal(filled);
    });
  }
});
