/** What the receiver makes of an Appointment, of its FHIR settings, and of a FHIR server's answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../receiver/src/appointments/normalise.js';
import { parseFields } from '../../receiver/src/appointments/parse-fields.js';
import { readFhirSettings } from '../../receiver/src/fhir/fhir-settings.js';
import { readAppointment } from '../../receiver/src/fhir/read-appointment.js';
import { verdictOn } from '../../receiver/src/fhir/server-answer.js';
import type { AppointmentRequest } from '../../src/features/booking/request.js';
import { appointmentResource } from '../../src/features/delivery/fhir/appointment.js';
import { fhirText } from '../../src/features/delivery/fhir/wishes.js';
import { anyContext, anyRequest } from '../features/delivery/fhir/any-request.js';

describe('reading an Appointment', () => {
  it('gives back the request that it was written from', () => {
    fc.assert(
      fc.property(anyRequest, anyContext, (request, context) => {
        const body = new TextEncoder().encode(JSON.stringify(appointmentResource(request, context)));
        const read = normalise(parseFields(body, 'application/fhir+json; charset=utf-8'));
        assert.deepEqual(read.request, asFhirHoldsIt(request));
        assert.deepEqual(read.extra, {});
        assert.equal(read.suspect, false);
      }),
      { numRuns: 500 },
    );
  });

  it('throws on no shape of a resource', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), fc.anything(), (object, one) => {
        for (const odd of [
          object,
          { contained: one },
          { contained: [one], identifier: [one], comment: one, extension: [one] },
        ]) {
          normalise(new Map(readAppointment(odd)));
        }
      }),
    );
  });
});

/** What R4 cannot carry: other kinds of space, an id in capitals, a tag that names no language. */
function asFhirHoldsIt(request: AppointmentRequest): AppointmentRequest {
  return {
    ...request,
    id: request.id.toLowerCase(),
    message: fhirText(request.message),
    locale: request.locale === 'not a tag' ? '' : request.locale,
  };
}

describe('the settings for a FHIR server', () => {
  const base = 'https://fhir.example/r4';
  it('are none without an address', () => assert.equal(readFhirSettings({}), null));

  it('are read whole', () => {
    const env = {
      FHIR_BASE_URL: base,
      FHIR_TOKEN: 't',
      FHIR_SERVICE: 'HealthcareService/42',
      FHIR_SERVICE_NAME: 'H',
    };
    assert.deepEqual(readFhirSettings(env), {
      baseUrl: `${base}/`,
      token: 't',
      clinic: 'H',
      privacyUrl: '',
      service: { reference: 'HealthcareService/42' },
    });
  });

  const services: [text: string, service: object][] = [
    ['physio', { identifier: { value: 'physio' } }],
    ['urn:x|physio', { identifier: { system: 'urn:x', value: 'physio' } }],
    ['Location/a.b-1', { reference: 'Location/a.b-1' }],
  ];
  for (const [text, service] of services) {
    it(`name the service ${text}`, () => {
      assert.deepEqual(readFhirSettings({ FHIR_BASE_URL: base, FHIR_SERVICE: text })?.service, service);
    });
  }

  const wrong: [env: Record<string, string>, said: RegExp][] = [
    [{ FHIR_TOKEN: 't' }, /FHIR_BASE_URL is not/],
    [{ FHIR_BASE_URL: 'http://fhir.example/' }, /no https address/],
    [{ FHIR_BASE_URL: 'fhir.example' }, /no https address/],
    [{ FHIR_BASE_URL: 'http://fhir.localhost/' }, /no https address/],
    [{ FHIR_BASE_URL: 'https://me:secret@fhir.example/' }, /no password/],
    [{ FHIR_BASE_URL: `${base}?token=secret` }, /no password, query/],
    [{ FHIR_BASE_URL: base, FHIR_TOKEN: 'secret\n' }, /FHIR_TOKEN holds/],
    [{ FHIR_BASE_URL: base, FHIR_SERVICE: 'urn:x|' }, /FHIR_SERVICE/],
  ];
  for (const [env, said] of wrong) {
    it(`are refused, and not quoted: ${JSON.stringify(env)}`, () => {
      assert.throws(
        () => readFhirSettings(env),
        (error: Error) => said.test(error.message) && !error.message.includes('secret'),
      );
    });
  }
});

describe('an answer of the FHIR server', () => {
  const objection = (text: string) =>
    JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: text }] });
  const cases: [status: number, body: string, kind: string][] = [
    [201, '', 'taken'],
    [200, '{"resourceType":"Appointment"}', 'taken'],
    [412, objection('several'), 'taken'],
    [400, objection('no'), 'refused'],
    [422, '<html>', 'refused'],
    [301, '', 'later'],
    [401, '', 'later'],
    [403, '', 'later'],
    [404, '', 'later'],
    [409, '', 'later'],
    [429, '', 'later'],
    [500, objection('broken'), 'later'],
    [503, '', 'later'],
  ];
  for (const [status, body, kind] of cases) {
    it(`${status}: ${kind}`, () => {
      assert.equal(verdictOn({ status, body, location: null, retryAfter: null }, 0).kind, kind);
    });
  }

  it('is cut where it objects at length, and waited for as long as it asks', () => {
    const long = verdictOn(
      { status: 400, body: objection('x'.repeat(9000)), location: null, retryAfter: null },
      0,
    );
    assert.ok(long.kind === 'refused');
    assert.equal(long.words.length, 500);
    const busy = verdictOn({ status: 503, body: '', location: null, retryAfter: '7' }, 0);
    assert.ok(busy.kind === 'later');
    assert.equal(busy.afterMs, 7000);
  });
});
