import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { objections } from '../../../../src/features/delivery/fhir/operation-outcome.js';

const outcome = (...issue: unknown[]) => ({ resourceType: 'OperationOutcome', issue });

describe('objections', () => {
  const cases: [what: string, answer: Record<string, unknown>, said: string[] | null][] = [
    [
      'the words for people first',
      outcome({ severity: 'error', code: 'invalid', details: { text: 'Closed' }, diagnostics: 'X1' }),
      ['Closed'],
    ],
    ['else the diagnostics', outcome({ severity: 'fatal', code: 'invalid', diagnostics: 'X1' }), ['X1']],
    [
      'else the code',
      outcome({ severity: 'error', code: 'business-rule', details: { text: ' ' } }),
      ['business-rule'],
    ],
    ['else that it is one', outcome({ severity: 'error' }), ['error']],
    [
      'each of several',
      outcome({ severity: 'error', diagnostics: 'a' }, { severity: 'error', diagnostics: 'b' }),
      ['a', 'b'],
    ],
    [
      'no hint, no warning',
      outcome({ severity: 'information', diagnostics: 'All OK' }, { severity: 'warning', code: 'x' }),
      [],
    ],
    ['no issue at all', { resourceType: 'OperationOutcome' }, []],
    ['issues of a wrong kind', { resourceType: 'OperationOutcome', issue: 'none' }, []],
    [
      'texts of a wrong kind',
      outcome(null, 7, { severity: 'error', details: null, diagnostics: { a: 1 } }),
      ['error'],
    ],
    ['another resource', { resourceType: 'Appointment' }, null],
    ['no resource', { issue: [{ severity: 'error' }] }, null],
  ];
  for (const [what, answer, said] of cases) {
    it(what, () => expect(objections(answer)).to.deep.equal(said));
  }

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, issues) => {
        for (const issue of [issues, [one], [{ severity: 'error', details: one, diagnostics: issues }]]) {
          const said = objections({ resourceType: 'OperationOutcome', issue });
          for (const text of said ?? []) expect(text).to.be.a('string');
        }
      }),
    );
  });
});
