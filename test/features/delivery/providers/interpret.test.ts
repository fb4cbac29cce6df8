import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HONEYPOT } from '../../../../src/features/booking/request.js';
import { PROVIDER_NAMES, type ProviderName } from '../../../../src/features/delivery/providers/table.js';
import { HTML_TYPE, JSON_TYPE, plain, read, rules, YES } from './a-provider.js';

const sent = { kind: 'sent' };
const unreadable = { kind: 'failed', reason: 'unreadable' };
const refused = { kind: 'failed', reason: 'refused' };
const rejected = (fields: object, form: string[] = []) => ({ kind: 'rejected', errors: { form, fields } });

describe('what a service says', () => {
  for (const name of PROVIDER_NAMES) {
    it(`${name}: yes`, () => expect(read(name, ...YES[name])).to.deep.equal(sent));
  }

  type Case = [name: ProviderName, status: number, body: object, expected: object];
  const no: Case[] = [
    [
      'formspree',
      422,
      {
        error: 'Validation errors',
        errors: [
          { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
          { code: 'FORM_NOT_FOUND', message: 'Form not found' },
        ],
      },
      rejected({ email: 'should be an email' }, ['Form not found']),
    ],
    [
      'formspree',
      403,
      { error: 'Submissions from this page are blocked' },
      rejected({}, ['Submissions from this page are blocked']),
    ],
    ['formspree', 200, { error: 'No' }, rejected({}, ['No'])],
    [
      'web3forms',
      400,
      { success: false, message: 'Invalid access key' },
      rejected({}, ['Invalid access key']),
    ],
    ['web3forms', 200, { success: 'false', message: 'Spam' }, rejected({}, ['Spam'])],
    [
      'formsubmit',
      200,
      { success: 'false', message: 'Needs activation' },
      rejected({}, ['Needs activation']),
    ],
    ['formsubmit', 200, { success: false }, refused],
    ['basin', 422, { error: 'email is required' }, rejected({}, ['email is required'])],
    ['basin', 200, { error: 'Form is full' }, rejected({}, ['Form is full'])],
    ['getform', 404, {}, refused],
    ['getform', 200, { success: false, message: 'No' }, rejected({}, ['No'])],
    ['netlify', 404, {}, refused],
    [
      'hubspot',
      400,
      {
        status: 'error',
        message: 'The request is not valid',
        errors: [
          { message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' },
          { message: 'The form needs a captcha', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' },
        ],
      },
      rejected({ email: "Error in 'fields.email'. Invalid email address" }, ['The form needs a captcha']),
    ],
    ['hubspot', 404, { status: 'error', message: 'No such form' }, rejected({}, ['No such form'])],
    ['hubspot', 200, { status: 'error', message: 'No' }, rejected({}, ['No'])],
    [
      'contact-form-7',
      200,
      {
        status: 'validation_failed',
        message: 'One or more fields have an error.',
        invalid_fields: [{ field: 'your-email', message: 'Not an address.' }],
      },
      rejected({ email: 'Not an address.' }),
    ],
    ['contact-form-7', 400, { code: 'bad', message: 'No unit tag' }, rejected({}, ['No unit tag'])],
    [
      'gravity-forms',
      400,
      { is_valid: false, validation_messages: { '4': 'Too short', '9': 'Required' } },
      rejected({ message: 'Too short' }, ['Required']),
    ],
    ['gravity-forms', 200, { is_valid: false }, refused],
    ['apps-script', 200, { result: 'error', error: 'Full' }, rejected({}, ['Full'])],
    ['zapier', 200, { status: 'error' }, refused],
    ['zapier', 410, {}, refused],
    ['make', 400, {}, refused],
    ['make', 200, { success: false }, refused],
    [
      'fhir',
      200,
      { resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: 'No such slot' }] },
      rejected({}, ['No such slot']),
    ],
  ];
  for (const status of ['acceptance_missing', 'spam', 'aborted', 'mail_failed'])
    no.push(['contact-form-7', 200, { status, message: 'Not sent.' }, rejected({}, ['Not sent.'])]);
  for (const [name, status, body, expected] of no) {
    it(`${name}: no, ${status} ${JSON.stringify(body).slice(0, 60)}`, () =>
      expect(read(name, status, JSON_TYPE, JSON.stringify(body))).to.deep.equal(expected));
  }
});

/** Whose yes is a status, so that a page or a broken end takes nothing away from it. */
const BY_STATUS: ProviderName[] = ['netlify', 'make', 'basin', 'getform', 'fhir'];

describe('what no service means by yes', () => {
  for (const name of PROVIDER_NAMES.filter((one) => one !== 'netlify')) {
    it(`${name}: a web page, whatever it calls itself`, () => {
      expect(read(name, 200, HTML_TYPE, '<!doctype html><h1>Thank you')).to.deep.equal(unreadable);
      expect(read(name, 200, '', '\n<html>')).to.deep.equal(unreadable);
      expect(read(name, 200, HTML_TYPE, 'Your message was sent')).to.deep.equal(unreadable);
    });
  }

  for (const name of PROVIDER_NAMES) {
    const [status, type, yes] = YES[name];
    if (type !== JSON_TYPE && name !== 'fhir') continue;
    it(`${name}: its own yes, cut off anywhere`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: yes.length - 1 }), (length) => {
          expect(read(name, status, type, yes.slice(0, length)).kind).to.equal('failed');
        }),
      );
    });
    it(`${name}: 5 MB of anything around it`, () => {
      const large = yes.replace('{', `{"padding":"${'x'.repeat(5_000_000)}",`).slice(0, 65_536);
      expect(read(name, status, type, large)).to.deep.equal(unreadable);
    });
  }

  it('a connection that broke: tried again, even where a status would say it', () => {
    for (const name of PROVIDER_NAMES) {
      const [status, type] = YES[name];
      expect(read(name, status, type, null), name).to.deep.equal({
        kind: 'retry',
        reason: 'unreadable',
        afterMs: null,
      });
    }
  });

  it('a no in any of the usual words', () => {
    for (const name of PROVIDER_NAMES) {
      for (const said of [
        '{"success":false}',
        '{"success":"false"}',
        '{"ok":false}',
        '{"error":"x"}',
        '{"errors":["x"]}',
      ])
        for (const status of [200, 202])
          expect(['failed', 'rejected'], `${name} ${said}`).to.include(
            read(name, status, JSON_TYPE, said).kind,
          );
    }
  });

  it('anything under another status, and under 2xx anything but its own words', () => {
    const body = fc.oneof(fc.string(), fc.json(), fc.constant(null));
    fc.assert(
      fc.property(
        fc.constantFrom(...PROVIDER_NAMES),
        fc.integer({ min: 300, max: 599 }),
        fc.constantFrom(JSON_TYPE, HTML_TYPE, 'text/plain', ''),
        body,
        (name, status, type, text) => {
          expect(read(name, status, type, text).kind).not.to.equal('sent');
          if (!BY_STATUS.includes(name) && name !== 'hubspot')
            expect(read(name, 200, type, text).kind).not.to.equal('sent');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('what it drops in silence: a filled honeypot, words that have no name there', () => {
    const extras = [[HONEYPOT, 'spam']] as const;
    for (const name of ['formspree', 'web3forms', 'formsubmit', 'basin', 'getform'] as const)
      expect(read(name, ...YES[name], { extras }), name).to.deep.equal({ kind: 'unconfirmed' });
    expect(read('zapier', ...YES.zapier, { extras })).to.deep.equal(sent);
    const nameless = read('gravity-forms', ...YES['gravity-forms'], { renames: {} });
    expect(nameless).to.deep.equal({ kind: 'unconfirmed' });
  });
});

describe('the author’s own rule', () => {
  const byStatus = { ok: { by: 'status' } } as const;
  const byKey = { ok: { by: 'value', key: 'result', value: 'stored' } } as const;
  it('settles what the service leaves open', () => {
    expect(read('getform', 200, HTML_TYPE, '<h1>Thanks')).to.deep.equal(unreadable);
    expect(read('getform', 200, HTML_TYPE, '<h1>Thanks', byStatus)).to.deep.equal(sent);
    expect(read('make', 200, 'text/plain', 'Stored by our scenario')).to.deep.equal(unreadable);
    expect(read('make', 200, 'text/plain', 'Stored by our scenario', byStatus)).to.deep.equal(sent);
    expect(read('apps-script', 200, JSON_TYPE, '{"result":"success"}', byKey)).to.deep.equal(refused);
    expect(read('make', 200, JSON_TYPE, '{"result":"stored"}', byKey)).to.deep.equal(sent);
  });

  it('never makes a yes of a no', () => {
    const no = '{"success":"false","result":"stored"}';
    expect(read('formsubmit', 200, JSON_TYPE, no, byStatus)).to.deep.equal(refused);
    expect(read('formsubmit', 200, JSON_TYPE, no, byKey)).to.deep.equal(refused);
    expect(read('contact-form-7', 200, JSON_TYPE, '{"status":"spam"}', byStatus)).to.deep.equal(refused);
  });

  it('opaque is never more than unconfirmed', () => {
    for (const name of PROVIDER_NAMES) {
      const reader = { ok: { by: 'opaque' }, renames: {}, fields: [], now: 0 } as const;
      const options = { ...plain, format: 'multipart' } as const;
      expect(rules(name).interpret({ kind: 'opaque' }, reader, options)).to.deep.equal({
        kind: 'unconfirmed',
      });
      expect(read(name, ...YES[name], { ok: { by: 'opaque' } })).to.deep.equal({ kind: 'unconfirmed' });
    }
  });
});

describe('an answer to try again after', () => {
  it('is the same for all: overloaded, broken, later', () => {
    for (const name of PROVIDER_NAMES) {
      for (const status of [408, 425, 429, 500, 503])
        expect(read(name, status, JSON_TYPE, '{}'), name).to.deep.equal({
          kind: 'retry',
          reason: 'server',
          afterMs: null,
        });
    }
  });

  it('cuts what a server writes, and how often', () => {
    const errors = Array.from({ length: 40 }, () => ({ message: '<b>x</b>'.repeat(1000) }));
    const outcome = read('formspree', 422, JSON_TYPE, JSON.stringify({ errors }));
    if (outcome.kind !== 'rejected') throw new Error(outcome.kind);
    expect(outcome.errors.form).to.have.length(5);
    for (const text of outcome.errors.form) expect(text.length).to.be.at.most(201);
  });
});
