import { expect } from '@open-wc/testing';
import { broken, look, ok, summaryOf } from '../../../src/features/check/finding.js';
import { reportText } from '../../../src/features/check/report-text.js';

const GROUPS = [
  {
    title: 'One',
    findings: [ok('All well.'), broken('Anna’s number is wrong.', 'Mend it.', 'The number is wrong.')],
  },
  { title: 'Empty', findings: [] },
  { title: 'Two', findings: [look('Hm.', 'See.')] },
];

describe('reportText', () => {
  it('is plain text, with what is to be done', () => {
    expect(reportText('1.2.3', 'https://clinic.org/back', GROUPS)).to.equal(
      `back-pain-widgets 1.2.3: check of https://clinic.org/back

1 thing is broken. 1 more to look at.

One
- ok: All well.
- BROKEN: The number is wrong.
  What to do: Mend it.

Two
- look at this: Hm.
  What to do: See.`,
    );
  });
});

describe('summaryOf', () => {
  it('says so where nothing is wrong', () => {
    expect(summaryOf([{ title: 'One', findings: [ok('All well.')] }])).to.match(/as it should be/);
    expect(summaryOf([{ title: 'One', findings: [look('Hm.', 'See.')] }])).to.equal(
      'Nothing is broken. 1 more to look at.',
    );
  });
});
