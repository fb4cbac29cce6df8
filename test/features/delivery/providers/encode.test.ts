import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { slotText } from '../../../../src/features/booking/chosen-slot.js';
import {
  HONEYPOT,
  type AppointmentRequest,
  type FieldName,
} from '../../../../src/features/booking/request.js';
import { FORMATS } from '../../../../src/features/delivery/options.js';
import { PROVIDER_NAMES, type ProviderName } from '../../../../src/features/delivery/providers/table.js';
import { providerComplaints } from '../../../../src/features/delivery/providers/rules.js';
import { anyRequest } from '../fhir/any-request.js';
import { listed, plain, request, rules, written } from './a-provider.js';

/** Those that know no fields but their own. */
const DECLARED: ProviderName[] = ['hubspot', 'contact-form-7', 'gravity-forms'];
const FREE = PROVIDER_NAMES.filter((name) => name !== 'fhir' && !DECLARED.includes(name));

/** The texts of a request, one a field, as a form would hold them. */
function texts(asked: AppointmentRequest): [FieldName, string][] {
  return (Object.entries(asked) as [FieldName, unknown][])
    .map(([field, value]): [FieldName, string] => {
      if (field === 'slot') return [field, asked.slot ? slotText(asked.slot) : ''];
      if (field === 'guide') return [field, asked.guide?.level ?? ''];
      return [field, Array.isArray(value) ? value.join(', ') : String(value)];
    })
    .filter(([, text]) => text !== '');
}

describe('what each service is sent', () => {
  const kinds: [name: ProviderName, kind: string, type?: string][] = [
    ['formspree', 'multipart'],
    ['web3forms', 'multipart'],
    ['formsubmit', 'multipart'],
    ['basin', 'multipart'],
    ['getform', 'multipart'],
    ['netlify', 'urlencoded'],
    ['hubspot', 'text', 'application/json'],
    ['contact-form-7', 'multipart'],
    ['gravity-forms', 'multipart'],
    ['apps-script', 'urlencoded'],
    ['zapier', 'multipart'],
    ['make', 'multipart'],
    ['fhir', 'text', 'application/fhir+json'],
  ];
  for (const [name, kind, type] of kinds) {
    it(`${name}: ${type ?? kind}`, () => {
      const message = written(name);
      expect(message.kind).to.equal(kind);
      if (message.kind === 'text') expect(message.type).to.equal(type);
    });
  }

  it('never JSON that a browser asks leave for, where the service gives none, whatever the author asks', () => {
    for (const name of ['zapier', 'make', 'apps-script', 'contact-form-7', 'netlify', 'getform'] as const) {
      for (const format of FORMATS) {
        const message = written(name, { format });
        if (message.kind === 'text') expect(message.type, name).to.equal('text/plain');
      }
    }
    expect(written('apps-script', { format: 'text' }).kind).to.equal('text');
  });

  for (const name of FREE) {
    it(`${name}: every value under the expected name, nothing else`, () => {
      fc.assert(
        fc.property(anyRequest, (asked) => {
          const renames = { name: 'full_name', days: 'wanted-days' } as const;
          const own = (field: FieldName) => (renames as Record<string, string>)[field] ?? field;
          expect(listed(written(name, { renames }, asked))).to.deep.equal(
            texts(asked).map(([field, text]) => [own(field), text]),
          );
        }),
        { numRuns: 50 },
      );
    });
  }

  for (const name of DECLARED) {
    it(`${name}: what has no name there is in the message, and nothing under a name of ours`, () => {
      fc.assert(
        fc.property(anyRequest, (asked) => {
          const renames = { name: 'n', message: 'm', time: 't' } as const;
          const entries = listed(written(name, { renames }, asked));
          const names = new Set(entries.map(([own]) => own));
          const message = String(entries.find(([own]) => own === 'm')?.[1]);
          const known = { ...renames, ...(name === 'contact-form-7' && { email: 'your-email' }) };
          const hubspot = name === 'hubspot' ? { email: 'email', phone: 'phone' } : {};
          const there: Record<string, string> = { ...known, ...hubspot };
          for (const [field, text] of texts(asked)) {
            if (field === 'message') expect(message.startsWith(text)).to.equal(true);
            else if (there[field]) expect(entries).to.deep.include([there[field], text]);
            else if (name !== 'hubspot' || (field !== 'page' && field !== 'consent'))
              expect(`\n${message}\n`).to.include(`\n${field}: ${text}\n`);
          }
          names.delete('_wpcf7_unit_tag');
          for (const own of names) expect(Object.values(there)).to.include(own);
        }),
        { numRuns: 50 },
      );
    });
  }

  it('repeats the days only under a name that says so', () => {
    expect(listed(written('formspree')).filter(([name]) => name === 'days')).to.deep.equal([
      ['days', 'mon, wed'],
    ]);
    expect(
      listed(written('contact-form-7', { renames: { days: 'day[]' } })).filter(([name]) => name === 'day[]'),
    ).to.deep.equal([
      ['day[]', 'mon'],
      ['day[]', 'wed'],
    ]);
  });

  for (const name of PROVIDER_NAMES) {
    it(`${name}: has the id, the clinic’s constants and its captcha’s answer; none replaces a field`, () => {
      const message = written(name, {
        renames: { name: 'who', message: 'words' },
        constants: [
          ['utm_source', 'leaflet'],
          ['who', 'evil'],
        ],
        extras: [['h-captcha-response', 'token']],
      });
      const whole = JSON.stringify(message);
      for (const part of [request.id, 'leaflet', 'token', 'Ana Ruiz']) expect(whole).to.include(part);
      if (name !== 'fhir') expect(whole).not.to.include('evil');
    });
  }

  it('a filled honeypot goes by the service’s own name, else with the rest', () => {
    const extras = [[HONEYPOT, 'spam']] as const;
    const own = {
      formspree: '_gotcha',
      web3forms: 'botcheck',
      formsubmit: '_honey',
      basin: '_gotcha',
      getform: '_gotcha',
    };
    for (const [name, field] of Object.entries(own))
      expect(listed(written(name as ProviderName, { extras }))).to.deep.include([field, 'spam']);
    for (const name of ['netlify', 'zapier', 'make', 'apps-script'] as const)
      expect(listed(written(name, { extras }))).to.deep.include([HONEYPOT, 'spam']);
    // Undeclared, it would have the whole request refused.
    const hubspot = new Map(listed(written('hubspot', { extras })));
    expect(hubspot.has(HONEYPOT)).to.equal(false);
    expect(hubspot.get('message')).to.include(`${HONEYPOT}: spam`);
  });
});

describe('what one service alone wants', () => {
  it('HubSpot: fields, the page without its query, the consent in the clinic’s words', () => {
    const message = written('hubspot', { constants: [['consent_text', 'You may call me.']] });
    if (message.kind !== 'text') throw new Error(message.kind);
    const { fields, ...rest } = JSON.parse(message.text) as Record<string, unknown>;
    expect(rest).to.deep.equal({
      context: { pageUri: 'https://clinic.example/back-pain' },
      legalConsentOptions: { consent: { consentToProcess: true, text: 'You may call me.' } },
    });
    expect(fields).to.deep.include({ name: 'firstname', value: 'Ana Ruiz' });
    expect(JSON.stringify(fields)).not.to.include('call me');
    const said = (options: Parameters<typeof written>[1]) =>
      (written('hubspot', options) as { text: string }).text;
    expect(said({})).to.include('may use these details');
    expect(said({ consentText: 'Estoy de acuerdo.' }), 'what was read').to.include(
      '"text":"Estoy de acuerdo."',
    );
  });

  it('Contact Form 7: a unit tag of the letters it allows, or the author’s', () => {
    const tag = (constants: [string, string][]) =>
      listed(written('contact-form-7', { constants })).filter(([name]) => name === '_wpcf7_unit_tag');
    expect(tag([])).to.have.length(1);
    expect(tag([])[0]?.[1]).to.match(/^[A-Za-z0-9_-]+$/);
    expect(tag([['_wpcf7_unit_tag', 'own']])).to.deep.equal([['_wpcf7_unit_tag', 'own']]);
  });

  it('FormSubmit: its address for scripts, where the other one was pasted', () => {
    const { address } = rules('formsubmit');
    expect(address('https://formsubmit.co/abc')).to.equal('https://formsubmit.co/ajax/abc');
    expect(address('https://formsubmit.co/ajax/abc')).to.equal('https://formsubmit.co/ajax/abc');
    expect(rules('basin').address('https://usebasin.com/f/a')).to.equal('https://usebasin.com/f/a');
  });

  it('Gravity Forms: names of inputs, which the clinic gives', () => {
    const renames = { name: 'input_1', phone: 'input_2', email: 'input_3', message: 'input_4' };
    const entries = Object.fromEntries(listed(written('gravity-forms', { renames })));
    expect(Object.keys(entries)).to.deep.equal(['input_1', 'input_2', 'input_3', 'input_4']);
    expect(entries['input_4']).to.include('Step-free, please').and.include('days: mon, wed');
  });
});

describe('what the author hears', () => {
  const heard = (name: ProviderName, options = {}, format: string | null = null) =>
    providerComplaints(name, { ...plain, ...options }, format).map(([attribute]) => attribute);

  it('a format the service does not take, a field it needs', () => {
    expect(heard('hubspot')).to.deep.equal([]);
    expect(heard('hubspot', { format: 'multipart' }, 'multipart')).to.deep.equal(['format']);
    expect(heard('fhir', { format: 'json' }, 'json')).to.deep.equal(['format']);
    expect(heard('fhir', { format: 'fhir' }, 'fhir')).to.deep.equal([]);
    expect(heard('zapier', { format: 'json' }, 'json')).to.deep.equal(['format']);
    expect(heard('web3forms')).to.deep.equal(['provider']);
    expect(heard('web3forms', { constants: [['access_key', 'k']] })).to.deep.equal([]);
    expect(heard('netlify')).to.deep.equal(['provider']);
    expect(heard('netlify', { constants: [['form-name', 'contact']] })).to.deep.equal([]);
    expect(heard('gravity-forms')).to.deep.equal(['fields']);
    expect(heard('gravity-forms', { renames: { message: 'input_4' } })).to.deep.equal([]);
  });
});
