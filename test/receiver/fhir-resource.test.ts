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

/** What is broken, where, what stands there instead (undefined: nothing), and which judges notice. */
const BROKEN: readonly [what: string, where: string, instead: unknown, by: readonly Judge[]][] = [
  ['no status', 'status', undefined, ['fhir', 'medplum']],
  ['an unknown status', 'status', 'hoped-for', ['fhir', 'medplum']],
  ['no participant', 'participant', undefined, ['fhir', 'medplum']],
  ['an empty list of participants', 'participant', [], ['fhir', 'medplum']],
  ['a participant without a status', 'participant.0.status', undefined, ['fhir', 'medplum']],
  ['an unknown participant status', 'participant.0.status', 'keen', ['fhir']],
  ['a participant that is nobody', 'participant.1.actor', undefined, ['medplum']],
  ['booked without a start', 'status', 'booked', ['medplum']],
  ['a start without an end', 'start', '2026-12-01T09:00:00Z', ['medplum']],
  ['an end before its start', 'requestedPeriod.0.end', '2001-01-01T00:00:00Z', ['own']],
  ['a date that is none', 'created', 'tomorrow', ['fhir', 'medplum']],
  ['an unknown property', 'mood', 'hopeful', ['fhir', 'medplum']],
  ['a list where one is due', 'description', ['a', 'b'], ['medplum']],
  ['one where a list is due', 'identifier', { value: 'x' }, ['fhir', 'medplum']],
  ['a number where a text is due', 'comment', 7, ['medplum']],
  ['an empty text', 'comment', '', ['own']],
  ['an unknown resource type', 'resourceType', 'Visit', ['fhir', 'medplum']],
  ['a reference that leads nowhere', 'participant.0.actor.reference', '#nobody', ['own']],
  ['a contained resource nobody refers to', 'supportingInformation', [{ reference: '#guide' }], ['own']],
  ['a Consent without policy', 'contained.1.policy', undefined, ['own']],
  ['a Consent without scope', 'contained.1.scope', undefined, ['fhir', 'medplum']],
  ['a Consent without category', 'contained.1.category', undefined, ['fhir', 'medplum']],
  ['a telephone number without its system', 'contained.0.telecom.0.system', undefined, ['own']],
  ['a QuestionnaireResponse without status', 'contained.2.status', undefined, ['fhir', 'medplum']],
  ['an answer of an unknown type', 'contained.2.item.0.answer', [{ valueMood: 'good' }], ['fhir', 'medplum']],
];

describe('an Appointment that is broken', () => {
  const good = (): unknown =>
    JSON.parse(
      JSON.stringify(
        appointmentResource(aRequest({ guide: { level: 'soon' } }), {
          now: Date.parse('2026-11-22T12:00:00Z'),
          clinic: 'Harbour Physio',
          privacyUrl: 'https://clinic.example/privacy',
          minDays: 1,
          maxDays: 60,
        }),
      ),
    );

  it('is one that was good before', () => {
    for (const judge of judges) assert.deepEqual(JUDGES[judge](good()), []);
  });

  for (const [what, where, instead, by] of BROKEN) {
    it(`${what}: refused by ${by.join(', ')}`, () => {
      const resource = good();
      put(resource, where.split('.'), instead);
      const refusing = judges.filter((judge) => JUDGES[judge](resource).length > 0);
      assert.deepEqual(refusing, by);
      assert.notEqual(refusing.length, 0);
    });
  }
});

function put(into: unknown, [name, ...deeper]: readonly string[], value: unknown): void {
  const here = into as Record<string, unknown>;
  assert.ok(name !== undefined);
  if (deeper.length > 0) put(here[name], deeper, value);
  else if (value === undefined) Reflect.deleteProperty(here, name);
  else here[name] = value;
}
