/** Whether what we build is FHIR R4: judged over generated requests, by judges that are shown to judge. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { appointmentResource } from '../../src/features/delivery/fhir/appointment.js';
import { anyContext, anyRequest } from '../features/delivery/fhir/any-request.js';
import { aRequest } from './support/a-request.js';
import { JUDGES, type Judge } from './support/fhir-judges.js';

const RUNS = 1000;
const judges = Object.keys(JUDGES) as Judge[];

describe('the Appointment of any request', () => {
  it(`passes every judge (${RUNS} generated requests)`, (test) => {
    let judged = 0;
    let withSlot = 0;
    let withGuide = 0;
    fc.assert(
      fc.property(anyRequest, anyContext, (request, context) => {
        const resource = JSON.parse(JSON.stringify(appointmentResource(request, context))) as unknown;
        for (const judge of judges) assert.deepEqual(JUDGES[judge](resource), [], judge);
        judged += 1;
        if (request.slot) withSlot += 1;
        if (request.guide) withGuide += 1;
      }),
      { numRuns: RUNS },
    );
    test.diagnostic(
      `${judged} resources judged, ${withSlot} with a free time, ${withGuide} with the guide's outcome`,
    );
    assert.equal(judged, RUNS);
    assert.ok(withSlot > RUNS / 4 && withGuide > RUNS / 4);
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is broken here has no type on purpose
type Loose = any;

const BROKEN: readonly [what: string, break_: (appointment: Loose) => void, by: readonly Judge[]][] = [
  ['no status', (it) => delete it.status, ['fhir', 'medplum']],
  ['an unknown status', (it) => (it.status = 'hoped-for'), ['fhir', 'medplum']],
  ['no participant', (it) => delete it.participant, ['fhir', 'medplum']],
  ['an empty list of participants', (it) => (it.participant = []), ['fhir', 'medplum']],
  ['a participant without a status', (it) => delete it.participant[0].status, ['fhir', 'medplum']],
  ['an unknown participant status', (it) => (it.participant[0].status = 'keen'), ['fhir']],
  ['a participant that is nobody', (it) => delete it.participant[1].actor, ['medplum']],
  ['booked without a start', (it) => (it.status = 'booked'), ['medplum']],
  ['a start without an end', (it) => (it.start = '2026-12-01T09:00:00Z'), ['medplum']],
  ['an end before its start', (it) => (it.requestedPeriod[0].end = '2001-01-01T00:00:00Z'), ['own']],
  ['a date that is none', (it) => (it.created = 'tomorrow'), ['fhir', 'medplum']],
  ['an unknown property', (it) => (it.mood = 'hopeful'), ['fhir', 'medplum']],
  ['a list where one is due', (it) => (it.description = ['a', 'b']), ['medplum']],
  ['one where a list is due', (it) => (it.identifier = it.identifier[0]), ['fhir', 'medplum']],
  ['a number where a text is due', (it) => (it.comment = 7), ['medplum']],
  ['an empty text', (it) => (it.comment = ''), ['own']],
  ['an unknown resource type', (it) => (it.resourceType = 'Visit'), ['fhir', 'medplum']],
  ['a reference that leads nowhere', (it) => (it.participant[0].actor.reference = '#nobody'), ['own']],
  ['a contained resource nobody refers to', (it) => it.supportingInformation.shift(), ['own']],
  ['a Consent without policy', (it) => delete it.contained[1].policy, ['own']],
  ['a Consent without scope', (it) => delete it.contained[1].scope, ['fhir', 'medplum']],
  ['a Consent without category', (it) => delete it.contained[1].category, ['fhir', 'medplum']],
  ['a telephone number without its system', (it) => delete it.contained[0].telecom[0].system, ['own']],
  ['a QuestionnaireResponse without status', (it) => delete it.contained[2].status, ['fhir', 'medplum']],
  [
    'an answer of an unknown type',
    (it) => (it.contained[2].item[0].answer = [{ valueMood: 'good' }]),
    ['fhir', 'medplum'],
  ],
];

describe('an Appointment that is broken', () => {
  const good = () =>
    JSON.parse(
      JSON.stringify(
        appointmentResource(aRequest({ guide: { level: 'soon' } }), {
          now: Date.parse('2026-11-22T12:00:00Z'),
          clinic: 'Harbour Physio',
          privacyUrl: 'https://clinic.example/privacy',
          minNoticeDays: 1,
          maxAheadDays: 60,
        }),
      ),
    ) as Loose;

  it('is one that was good before', () => {
    for (const judge of judges) assert.deepEqual(JUDGES[judge](good()), []);
  });

  for (const [what, break_, by] of BROKEN) {
    it(`${what}: refused by ${by.join(', ')}`, () => {
      const resource = good();
      break_(resource);
      const refusing = judges.filter((judge) => JUDGES[judge](resource).length > 0);
      assert.deepEqual(refusing, by);
      assert.notEqual(refusing.length, 0);
    });
  }
});
