import { expect } from '@open-wc/testing';
import {
  propertyOf,
  readFormOptions,
  type FormAttribute,
} from '../../../src/features/booking/form-options.js';
import { USUAL_WEEK } from '../../../src/features/booking/week.js';

const CLINIC = { baseUrl: 'https://clinic.example/contact/', constants: [], week: USUAL_WEEK };

function read(given: Partial<Record<FormAttribute, string>>, context = CLINIC) {
  return readFormOptions(
    (attribute) => given[attribute] ?? null,
    context,
    (text, base) => new URL(text, base),
  );
}

const heard = (given: Partial<Record<FormAttribute, string>>) =>
  read({ endpoint: '/api', ...given }).complaints.map(
    ({ attribute, given: text, consequence }) => `${attribute} ${String(text)}: ${consequence}`,
  );

describe('the form’s options', () => {
  it('mean this where only the endpoint is given', () => {
    expect(read({ endpoint: '/api' })).to.deep.equal({
      complaints: [],
      options: {
        endpoint: 'https://clinic.example/api',
        format: 'multipart',
        provider: null,
        renames: {},
        ok: { by: 'default' },
        redirect: null,
        privacyUrl: null,
        openDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
        closures: [],
        notice: { minDays: 1, maxDays: 60 },
        offersGuide: false,
        calendar: null,
      },
    });
  });

  it('are read against the page’s address', () => {
    const { options } = read({ endpoint: './api', redirect: '../thanks', 'privacy-url': '/privacy?a=b' });
    expect(options).to.include({
      endpoint: 'https://clinic.example/contact/api',
      redirect: 'https://clinic.example/thanks',
      privacyUrl: 'https://clinic.example/privacy?a=b',
    });
    expect(read({ endpoint: '/api' }, { ...CLINIC, baseUrl: '' }).options.endpoint).to.equal(null);
  });

  it('take an endpoint that cannot be one for a missing one, and say what one begins with', () => {
    for (const endpoint of [
      'clinic.example/api',
      'desk@clinic.example',
      'https://YOUR-SITE/api',
      'mailto:a@b',
    ]) {
      const { options, complaints } = read({ endpoint });
      expect(options.endpoint).to.equal(null);
      expect(complaints).to.deep.equal([
        {
          attribute: 'endpoint',
          given: endpoint,
          consequence: 'no address that begins with https:// or /, so it is ignored',
        },
      ]);
    }
  });

  it('complain of an endpoint that is missing, and of no other option that is', () => {
    const { options, complaints } = read({});
    expect(options.endpoint).to.equal(null);
    expect(complaints).to.deep.equal([
      { attribute: 'endpoint', given: null, consequence: 'no https address, so it is ignored' },
    ]);
  });

  it('fall back where they are not understood, with a complaint each', () => {
    expect(heard({ format: 'pigeon' })).to.deep.equal(['format pigeon: using "multipart"']);
    expect(heard({ 'closed-days': 'someday' })).to.deep.equal(['closed-days someday: using ["sat","sun"]']);
    expect(heard({ 'closed-days': 'fri 2026-12-24..2026-12-26 2026-02-30' })).to.deep.equal([
      'closed-days fri 2026-12-24..2026-12-26 2026-02-30: using ["fri","2026-12-24..2026-12-26"]',
    ]);
    expect(heard({ redirect: 'javascript:alert(1)' })).to.deep.equal([
      'redirect javascript:alert(1): no https address, so it is ignored',
    ]);
    expect(heard({ 'min-notice-days': '61', 'max-ahead-days': '9' })).to.deep.equal([
      'max-ahead-days 9: using 61',
    ]);
    expect(heard({ provider: 'pigeon' })).to.deep.equal(['provider pigeon: using "none"']);
  });

  it('complain of what the service would not do', () => {
    expect(heard({ provider: 'zapier', format: 'json' })).to.deep.equal([
      'format json: zapier takes multipart, urlencoded, text: using "multipart"',
    ]);
    expect(heard({ provider: 'netlify' })).to.deep.equal([
      'provider netlify: netlify needs data-field-form-name',
    ]);
  });

  it('name the service by its address, by its name, or by the format', () => {
    const provider = (given: Partial<Record<FormAttribute, string>>) => read(given).options.provider;
    expect(provider({ endpoint: 'https://formspree.io/f/x' })).to.equal('formspree');
    expect(provider({ endpoint: 'https://formspree.io/f/x', provider: 'make' })).to.equal('make');
    expect(provider({ endpoint: '/relay', format: 'fhir' })).to.equal('fhir');
    expect(provider({ endpoint: '/relay', format: 'fhir', provider: 'pigeon' })).to.equal('fhir');
    expect(provider({ endpoint: '/api' })).to.equal(null);
  });

  it('know a calendar only where a request could be sent', () => {
    const calendar = { 'slots-url': '/slots/$bulk-publish', 'time-zone': 'Europe/London' };
    expect(read({ endpoint: '/api', ...calendar }).options.calendar).to.deep.equal({
      address: 'https://clinic.example/slots/$bulk-publish',
      zone: 'Europe/London',
      closures: [],
      minDays: 1,
      maxDays: 60,
    });
    expect(read(calendar).options.calendar).to.equal(null);
    expect(heard({ ...calendar, 'time-zone': 'Mars' })).to.deep.equal([
      'time-zone Mars: no time zone, so it is ignored',
    ]);
    expect(heard({ 'time-zone': 'Mars' })).to.deep.equal([]);
  });

  it('offer the guide’s outcome where the attribute is there, also without a value', () => {
    const offers = (text: string | null) =>
      readFormOptions(
        (attribute) => (attribute === 'share-guide' ? text : null),
        CLINIC,
        (address, base) => new URL(address, base),
      ).options.offersGuide;
    expect([offers(null), offers(''), offers('true'), offers('False')]).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('an attribute’s property', () => {
  it('is written in one word', () => {
    expect(propertyOf('min-notice-days')).to.equal('minNoticeDays');
    expect(propertyOf('ok')).to.equal('ok');
  });
});
