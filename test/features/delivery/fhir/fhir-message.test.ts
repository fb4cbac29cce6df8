import { expect } from '@open-wc/testing';
import { EMPTY_DRAFT } from '../../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../../src/features/booking/request.js';
import { fhirMessage } from '../../../../src/features/delivery/fhir/fhir-message.js';
import { appointmentResource } from '../../../../src/features/delivery/fhir/appointment.js';
import type { Outcome } from '../../../../src/features/delivery/interpret.js';
import type { DeliveryOptions } from '../../../../src/features/delivery/options.js';
import { rulesOf } from '../../../../src/features/delivery/providers/rules.js';

const request: AppointmentRequest = {
  ...EMPTY_DRAFT,
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  name: 'Ana',
  phone: '+1 555 010 0199',
  email: '',
  contact: 'either',
  patient: '',
  days: [],
  time: 'any',
  slot: null,
  message: '',
  consent: true,
  locale: 'en',
  page: 'https://clinic.example/',
  guide: null,
};
const appointment = { now: 0, clinic: 'Harbour', privacyUrl: '', minDays: 1, maxDays: 60 };

function sent(options: Partial<DeliveryOptions> = {}): Record<string, unknown> {
  const plain: DeliveryOptions = { format: 'fhir', renames: {}, constants: [], extras: [], appointment };
  const message = fhirMessage(request, { ...plain, ...options });
  if (message.kind !== 'text') throw new Error('expected text');
  expect(message.type).to.equal('application/fhir+json');
  return JSON.parse(message.text) as Record<string, unknown>;
}

describe('the format fhir', () => {
  it('sends the Appointment and nothing else', () => {
    expect(sent({ appointment })).to.deep.equal(appointmentResource(request, appointment));
  });

  it('carries what the page sends along as extensions, and leaves out what is empty', () => {
    const { extension, ...rest } = sent({
      appointment,
      constants: [['access key', 'k']],
      extras: [
        ['captcha', 'token'],
        ['leave_empty', ''],
      ],
    });
    expect(extension).to.deep.equal([
      { url: 'urn:back-pain-widgets:field:access%20key', valueString: 'k' },
      { url: 'urn:back-pain-widgets:field:captcha', valueString: 'token' },
    ]);
    expect(rest).to.deep.equal(appointmentResource(request, appointment));
  });
});

describe('the answer of a FHIR server', () => {
  const read = (status: number, body: unknown): Outcome => {
    return rulesOf('fhir').interpret(
      { kind: 'answer', status, body: JSON.stringify(body), retryAfter: null },
      { ok: { by: 'default' }, renames: {}, fields: ['name', 'phone'], now: 0 },
      { format: 'fhir', renames: {}, constants: [], extras: [], appointment },
    );
  };
  const outcome = (severity: string, text: string) => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity, code: 'processing', details: { text } }],
  });
  const rejected = (text: string) => ({ kind: 'rejected', errors: { form: [text], fields: {} } });

  const cases: [what: string, status: number, body: unknown, expected: object][] = [
    ['201 with the Appointment', 201, { resourceType: 'Appointment', id: '1' }, { kind: 'sent' }],
    ['200: it was there already', 200, { resourceType: 'Appointment', id: '1' }, { kind: 'sent' }],
    ['202 of a relay', 202, { ok: true }, { kind: 'sent' }],
    ['201 with a hint', 201, outcome('information', 'All OK'), { kind: 'sent' }],
    ['200 that objects after all', 200, outcome('error', 'Not taken'), rejected('Not taken')],
    ['400 that objects', 400, outcome('error', 'No such service'), rejected('No such service')],
    ['422 with markup in it', 422, outcome('fatal', '<b>x</b>'), rejected('<b>x</b>')],
    ['400 with a hint alone', 400, outcome('information', 'Hm'), { kind: 'failed', reason: 'refused' }],
    ['404 with no issue', 404, { resourceType: 'OperationOutcome' }, { kind: 'failed', reason: 'refused' }],
    ['503 that objects', 503, outcome('error', 'Busy'), { kind: 'retry', reason: 'server', afterMs: null }],
  ];
  for (const [what, status, body, expected] of cases) {
    it(what, () => expect(read(status, body)).to.deep.equal(expected));
  }

  it('is cut where it is long', () => {
    const said = read(400, outcome('error', 'x'.repeat(5000)));
    expect(said.kind === 'rejected' && said.errors.form[0]?.length).to.equal(201);
  });
});
