import { expect } from '@open-wc/testing';
import type { Appointment } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { EMPTY_DRAFT } from '../../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../../src/features/booking/request.js';
import {
  appointmentResource,
  type AppointmentContext,
} from '../../../../src/features/delivery/fhir/appointment.js';
import { anyContext, anyRequest } from './any-request.js';

const request: AppointmentRequest = {
  ...EMPTY_DRAFT,
  id: '3F2504E0-4f89-41d3-9a0c-0305e82c3301',
  name: 'Ana García',
  phone: '+1 555 010 0199',
  email: 'ana@example.com',
  contact: 'email',
  patient: 'new',
  days: ['mon', 'wed'],
  time: 'morning',
  slot: null,
  message: 'Ground floor, please.\nI use a stick.',
  consent: true,
  locale: 'en-US',
  page: 'https://clinic.example/back-pain',
  guide: { level: 'soon' },
};
const context: AppointmentContext = {
  now: Date.parse('2026-11-22T12:00:00.123Z'),
  clinic: 'Harbour Physio',
  privacyUrl: 'https://clinic.example/privacy',
  minDays: 1,
  maxDays: 60,
};
const slot = { id: 's-17', start: '2026-12-01T09:00:00-05:00', end: '2026-12-01T09:30:00-05:00' };

/** The assignment is a test too: the resource is an `Appointment` to a compiler that knows FHIR's own types. */
const built = (
  changes: Partial<AppointmentRequest> = {},
  more: Partial<AppointmentContext> = {},
): Appointment => appointmentResource({ ...request, ...changes }, { ...context, ...more });

describe('appointmentResource', () => {
  it('writes a whole request as one Appointment', () => {
    const patient = { reference: '#patient' };
    expect(built()).to.deep.equal({
      resourceType: 'Appointment',
      meta: { source: 'https://clinic.example/back-pain' },
      contained: [
        {
          resourceType: 'Patient',
          id: 'patient',
          name: [{ text: 'Ana García' }],
          telecom: [
            { system: 'phone', value: '+1 555 010 0199', rank: 2 },
            { system: 'email', value: 'ana@example.com', rank: 1 },
          ],
          communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'en-US' }] } }],
        },
        {
          resourceType: 'Consent',
          id: 'consent',
          status: 'active',
          scope: {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' },
            ],
          },
          category: [{ coding: [{ system: 'http://loinc.org', code: '57016-8' }] }],
          patient,
          dateTime: '2026-11-22T12:00:00Z',
          policy: [{ uri: 'https://clinic.example/privacy' }],
        },
        {
          resourceType: 'QuestionnaireResponse',
          id: 'guide',
          status: 'completed',
          subject: patient,
          authored: '2026-11-22T12:00:00Z',
          item: [
            { linkId: 'level', text: 'What the symptom guide advised', answer: [{ valueString: 'soon' }] },
          ],
        },
      ],
      identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
      status: 'proposed',
      serviceType: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/service-type',
              code: '65',
              display: 'Physiotherapy',
            },
          ],
        },
      ],
      reasonCode: [{ text: 'Back pain' }],
      description: 'Appointment request from the website, to be confirmed',
      supportingInformation: [{ reference: '#consent' }, { reference: '#guide' }],
      created: '2026-11-22T12:00:00Z',
      comment:
        'New patient\nDays: Monday, Wednesday\nTime of day: morning\n\nGround floor, please.\nI use a stick.',
      participant: [
        { actor: patient, status: 'accepted' },
        {
          actor: {
            type: 'HealthcareService',
            identifier: { system: 'urn:ietf:rfc:3986', value: 'https://clinic.example' },
            display: 'Harbour Physio',
          },
          status: 'needs-action',
        },
      ],
      requestedPeriod: [{ start: '2026-11-23T12:00:00Z', end: '2027-01-21T12:00:00Z' }],
    });
  });

  it('asks for a free time by its id and its very moments, and still proposes only', () => {
    const chosen = built({ slot, days: [], time: 'any', message: '' });
    expect(chosen.slot).to.deep.equal([{ type: 'Slot', identifier: { value: 's-17' } }]);
    expect(chosen.requestedPeriod).to.deep.equal([
      { start: '2026-12-01T14:00:00Z', end: '2026-12-01T14:30:00Z' },
    ]);
    expect(chosen.comment).to.equal(
      'New patient\nFree time asked for: 2026-12-01T09:00:00-05:00 to 2026-12-01T09:30:00-05:00 (slot s-17)',
    );
    expect(chosen.status).to.equal('proposed');
    expect(chosen).not.to.have.any.keys('start', 'end');
  });

  it('carries nothing of the guide unless it is shared', () => {
    const json = JSON.stringify(built({ guide: null }));
    expect(json).not.to.match(/guide|QuestionnaireResponse/);
  });

  it('names a policy in any case: the notice, else the page, else words', () => {
    const policyOf = (changes: Partial<AppointmentRequest>, privacyUrl: string) => {
      const consent = built(changes, { privacyUrl }).contained?.find((one) => one.resourceType === 'Consent');
      return consent?.policy?.[0]?.uri ?? consent?.policyRule?.text;
    };
    expect(policyOf({}, 'https://clinic.example/privacy')).to.equal('https://clinic.example/privacy');
    expect(policyOf({}, '')).to.equal('https://clinic.example/back-pain');
    expect(policyOf({ page: '' }, '')).to.equal('Use of these details by the clinic to answer');
  });

  it('says nothing where nothing is known', () => {
    const bare = built({ page: '', locale: '', email: '', contact: 'either' }, { clinic: '' });
    expect(bare).not.to.have.property('meta');
    expect(bare.participant[1]?.actor).to.deep.equal({ type: 'HealthcareService', display: 'Physiotherapy' });
    expect(bare.contained?.[0]).to.deep.equal({
      resourceType: 'Patient',
      id: 'patient',
      name: [{ text: 'Ana García' }],
      telecom: [{ system: 'phone', value: '+1 555 010 0199' }],
    });
  });

  it('asks the service that the clinic names', () => {
    const actor = built({}, { service: { reference: 'HealthcareService/42' } }).participant[1]?.actor;
    expect(actor).to.deep.equal({
      type: 'HealthcareService',
      reference: 'HealthcareService/42',
      display: 'Harbour Physio',
    });
  });

  it('never names a window that ends before it starts', () => {
    expect(built({}, { minDays: 7, maxDays: 0 }).requestedPeriod).to.deep.equal([
      { start: '2026-11-29T12:00:00Z', end: '2026-11-29T12:00:00Z' },
    ]);
  });

  it('writes only what the text types of R4 take: no empty text, no space but plain ones', () => {
    fc.assert(
      fc.property(anyRequest, anyContext, (some, around) => {
        for (const value of texts(appointmentResource(some, around))) {
          expect(value).to.match(/^[ \n\t\S]+$/);
          expect(value.trim()).to.equal(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('puts the patient’s own words nowhere but in the comment', () => {
    const { comment, ...rest } = built({ message: 'SECRET' });
    expect(comment).to.contain('SECRET');
    expect(JSON.stringify(rest)).not.to.contain('SECRET');
  });
});

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
