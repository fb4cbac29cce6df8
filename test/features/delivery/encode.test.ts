import { expect } from '@open-wc/testing';
import { EMPTY_DRAFT } from '../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { encode } from '../../../src/features/delivery/encode.js';
import {
  PLAIN_FORMATS,
  readOkRule,
  readRenames,
  type PlainOptions,
} from '../../../src/features/delivery/options.js';

const request: AppointmentRequest = {
  ...EMPTY_DRAFT,
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  name: 'Ana',
  phone: '+1 555 010 0199',
  email: '',
  contact: 'phone',
  patient: 'new',
  days: ['mon', 'wed'],
  time: 'morning',
  slot: null,
  message: 'line\n"two" & <b>',
  consent: true,
  locale: 'en-US',
  page: 'https://clinic.example/back-pain',
  guide: { level: 'soon' },
};
const plain: PlainOptions = { format: 'multipart', renames: {}, constants: [], extras: [] };

function entriesOf(options: Partial<PlainOptions>): readonly (readonly [string, string])[] {
  const message = encode(request, { ...plain, ...options });
  if (message.kind === 'text') throw new Error('expected entries');
  return message.entries;
}

function jsonOf(options: Partial<PlainOptions>): unknown {
  const message = encode(request, { ...plain, format: 'json', ...options });
  if (message.kind !== 'text') throw new Error('expected text');
  return JSON.parse(message.text);
}

describe('encode', () => {
  it('sends the contract itself as JSON', () => {
    expect(jsonOf({})).to.deep.equal(request);
  });

  it('sends JSON as plain text where a preflight would be refused', () => {
    const message = encode(request, { ...plain, format: 'text' });
    expect(message).to.include({ kind: 'text', type: 'text/plain' });
  });

  for (const format of ['multipart', 'urlencoded'] as const) {
    it(`repeats the days and leaves out what is null (${format})`, () => {
      const entries = entriesOf({ format });
      expect(entries.filter(([name]) => name === 'days')).to.deep.equal([
        ['days', 'mon'],
        ['days', 'wed'],
      ]);
      const others = Object.fromEntries(entries.filter(([name]) => name !== 'days'));
      expect(others).to.deep.equal({
        id: request.id,
        name: 'Ana',
        phone: '+1 555 010 0199',
        email: '',
        contact: 'phone',
        patient: 'new',
        time: 'morning',
        message: 'line\n"two" & <b>',
        consent: 'true',
        locale: 'en-US',
        page: 'https://clinic.example/back-pain',
        guide: 'soon',
      });
    });
  }

  it('writes a free time as itself in JSON and as one readable line in a form', () => {
    const slot = { id: 'a-1', start: '2026-12-01T09:00:00-05:00', end: '2026-12-01T09:30:00-05:00' };
    const chosen = { ...request, slot };
    const message = encode(chosen, { ...plain, format: 'json' });
    expect(message.kind === 'text' && JSON.parse(message.text)).to.deep.equal(chosen);
    const form = encode(chosen, { ...plain, renames: { slot: 'wanted' } });
    expect(form.kind === 'multipart' && form.entries.filter(([name]) => name === 'wanted')).to.deep.equal([
      ['wanted', '2026-12-01T09:00:00-05:00 to 2026-12-01T09:30:00-05:00 (slot a-1)'],
    ]);
  });

  for (const format of PLAIN_FORMATS) {
    it(`renames, adds constants and extras, and lets neither replace a field (${format})`, () => {
      const options: PlainOptions = {
        format,
        renames: { name: 'your-name' },
        constants: [
          ['access_key', 'k'],
          ['phone', 'evil'],
          ['your-name', 'evil'],
        ],
        extras: [['cf-turnstile-response', 'token']],
      };
      const message = encode(request, options);
      const sent =
        message.kind === 'text'
          ? (JSON.parse(message.text) as Record<string, unknown>)
          : (Object.fromEntries(message.entries) as Record<string, unknown>);
      expect(sent).to.include({
        'your-name': 'Ana',
        phone: '+1 555 010 0199',
        access_key: 'k',
        'cf-turnstile-response': 'token',
      });
      expect(sent).not.to.have.property('name');
      if (message.kind !== 'text') expect(message.entries.flat()).not.to.include('evil');
    });
  }

  it('makes a list of a name that comes twice, and holds a name like __proto__ as any other', () => {
    const sent = jsonOf({
      extras: [
        ['a', '1'],
        ['a', '2'],
        ['__proto__', 'x'],
      ],
    }) as Record<string, unknown>;
    expect(sent['a']).to.deep.equal(['1', '2']);
    expect(Object.entries(sent)).to.deep.include(['__proto__', 'x']);
  });
});

describe('readRenames', () => {
  const ours = ['name', 'email', 'phone'] as const;
  it('reads pairs and passes over the malformed', () => {
    expect(readRenames(' name : your-name, email:fields[email] ', ours)).to.deep.equal({
      value: { name: 'your-name', email: 'fields[email]' },
      understood: true,
    });
    expect(readRenames('name:n,nonsense,shoe:size,email:', ours)).to.deep.equal({
      value: { name: 'n' },
      understood: false,
    });
    expect(readRenames(null, ours)).to.deep.equal({ value: {}, understood: true });
  });
});

describe('readOkRule', () => {
  const cases: [text: string | null, value: object, understood: boolean][] = [
    [null, { by: 'default' }, true],
    [' status ', { by: 'status' }, true],
    ['opaque', { by: 'opaque' }, true],
    ['success=true', { by: 'value', key: 'success', value: 'true' }, true],
    ['status = mail_sent', { by: 'value', key: 'status', value: 'mail_sent' }, true],
    ['=true', { by: 'default' }, false],
    ['success=', { by: 'default' }, false],
    ['always', { by: 'default' }, false],
  ];
  for (const [text, value, understood] of cases) {
    it(String(text), () => expect(readOkRule(text)).to.deep.equal({ value, understood }));
  }
});
