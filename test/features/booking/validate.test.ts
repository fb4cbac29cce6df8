import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LIMITS } from '../../../src/features/booking/limits.js';
import { EMPTY_DRAFT, type Draft } from '../../../src/features/booking/fields.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { tidy } from '../../../src/features/booking/tidy.js';
import { validateRequest } from '../../../src/features/booking/validate-request.js';
import { validate, type ProblemCode } from '../../../src/features/booking/validate.js';

const good: Draft = { ...EMPTY_DRAFT, name: 'Ana Ruiz', phone: '+1 555 010 0199', consent: true };
const request: AppointmentRequest = {
  ...good,
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  slot: null,
  locale: 'en-US',
  page: 'https://clinic.example/back-pain',
  guide: null,
};

const slot = { id: 'a-1', start: '2026-12-01T09:00:00-05:00', end: '2026-12-01T09:30:00-05:00' };

function codeFor(field: keyof Draft, value: unknown): ProblemCode | undefined {
  return validate(tidy({ ...good, [field]: value }))[field];
}

describe('validate', () => {
  it('finds nothing wrong with a name, a number and consent', () => {
    expect(validate(good)).to.deep.equal({});
  });

  it('names everything needed that an empty form lacks', () => {
    expect(validate(EMPTY_DRAFT)).to.deep.equal({
      name: 'missing',
      phone: 'phone-or-email',
      consent: 'missing',
    });
  });

  const phones: [written: string, code: ProblemCode | undefined][] = [
    ['+44 (0)20 7946 0018 ext. 5', undefined],
    ['020 7946 0018 x12', undefined],
    ['0171/234-5678 Durchwahl 12', undefined],
    ['555-0199', undefined],
    ['(+1) 555.010.0199', undefined],
    ['00 55 11 5555-0199', undefined],
    ['+1 555–010–0199', undefined],
    ['٠٢٠ ٧٩٤٦ ٠٠١٨', undefined],
    ['０３－１２３４－５６７８', undefined],
    ['\u202a+1 555 010 0199\u202c', undefined],
    ['+1 555 010 0199 #7', undefined],
    ['call me', 'not-a-phone'],
    ['call me on 555 010 0199', 'not-a-phone'],
    ['555 010 0199 or 555 010 0198', 'not-a-phone'],
    ['----------', 'not-a-phone'],
    ['ana@example.org', 'not-a-phone'],
    ['12345', 'too-short'],
    ['123456 ext. 789', 'too-short'],
    ['1'.repeat(41), 'too-long'],
  ];
  for (const [written, code] of phones) {
    it(`phone ${JSON.stringify(written)}: ${code ?? 'fine'}`, () => {
      expect(codeFor('phone', written)).to.equal(code);
    });
  }

  const emails: [written: string, code: ProblemCode | undefined][] = [
    ['ana@example.org', undefined],
    ['ana+back@mail.example.co.uk', undefined],
    ["o'neil@example.org", undefined],
    ['用户@例子.广告', undefined],
    ['用户@例子。广告', undefined],
    ['müller@bücher.example', undefined],
    ['ana@example', 'not-an-email'],
    ['ana@@example.org', 'not-an-email'],
    ['ana@example..org', 'not-an-email'],
    ['ana example@example.org', 'not-an-email'],
    ['a@example.org,b@example.org', 'not-an-email'],
    ['Ana <ana@example.org>', 'not-an-email'],
    ['@example.org', 'not-an-email'],
    [`${'a'.repeat(250)}@example.org`, 'too-long'],
  ];
  for (const [written, code] of emails) {
    it(`e-mail ${JSON.stringify(written.slice(0, 40))}: ${code ?? 'fine'}`, () => {
      expect(codeFor('email', written)).to.equal(code);
    });
  }

  for (const name of ['Ana', 'O', '李小龙', 'محمد علي', "Siobhán O'Neill-Smith", 'नेहा', 'Jr. 3rd']) {
    it(`takes the name ${name}`, () => expect(codeFor('name', name)).to.equal(undefined));
  }
  it('wants a letter in a name', () => expect(codeFor('name', '12 34')).to.equal('not-a-name'));
  it('takes white space for an empty name', () => expect(codeFor('name', ' \t ')).to.equal('missing'));

  it('wants the way to answer that the patient chose', () => {
    expect(validate({ ...good, contact: 'email' })).to.deep.equal({ email: 'needed-for-contact' });
    expect(validate({ ...good, phone: '', email: 'ana@example.org', contact: 'phone' })).to.deep.equal({
      phone: 'needed-for-contact',
    });
  });

  for (const [field, limit] of [
    ['name', LIMITS.name],
    ['message', LIMITS.message],
  ] as const) {
    it(`takes ${field} of exactly ${String(limit)} and refuses one more`, () => {
      expect(codeFor(field, 'x'.repeat(limit))).to.equal(undefined);
      expect(codeFor(field, 'x'.repeat(limit + 1))).to.equal('too-long');
    });
  }

  it('counts a line break once, as typed and as a browser sends it', () => {
    const typed = Array.from({ length: 500 }, () => 'a').join('\n');
    expect(codeFor('message', typed)).to.equal(undefined);
    expect(codeFor('message', typed.replaceAll('\n', '\r\n'))).to.equal(undefined);
    expect(tidy({ ...good, message: 'a\r\nb\rc' }).message).to.equal('a\nb\nc');
  });

  it('refuses answers that were not offered', () => {
    expect(codeFor('contact', 'pigeon')).to.equal('not-a-choice');
    expect(codeFor('patient', 'cured')).to.equal('not-a-choice');
    expect(codeFor('time', 'night')).to.equal('not-a-choice');
    expect(codeFor('days', ['mon', 'someday'])).to.equal('not-a-choice');
    expect(codeFor('days', Array(8).fill('mon'))).to.equal('not-a-choice');
  });

  it('answers any text at all, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        fc.string(),
        (name, phone, email, message) => {
          const once = tidy({ ...good, name, phone, email, message });
          expect(tidy(once)).to.deep.equal(once);
          for (const code of Object.values(validate(once))) expect(code).to.be.a('string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes to an end with a text of a million characters', () => {
    // A pattern whose work grows with the square of the length would need hours for it.
    const half = 5e5;
    expect(codeFor('phone', '  '.repeat(half))).to.equal('phone-or-email');
    expect(codeFor('phone', '1 '.repeat(half))).to.equal('too-long');
    expect(codeFor('email', 'a@'.repeat(half))).to.equal('too-long');
  });

  it('takes every number of 7 to 15 digits however it is spaced', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 15 });
    const gap = fc.constantFrom('', '', ' ', '-', '.', ' (', ') ');
    fc.assert(
      fc.property(digits, gap, fc.boolean(), (all, between, abroad) => {
        const written = `${abroad ? '+' : ''}${all.slice(0, 3).join('')}${between}${all.slice(3).join('')}`;
        expect(codeFor('phone', written)).to.equal(undefined);
      }),
    );
  });
});

describe('validateRequest', () => {
  it('finds nothing wrong with a whole request', () => {
    expect(validateRequest(request)).to.deep.equal({});
    expect(validateRequest({ ...request, page: '', guide: { level: 'soon' }, slot })).to.deep.equal({});
  });

  const bad: [part: object, problems: object][] = [
    [{ id: '' }, { id: 'not-a-choice' }],
    [{ id: '3f2504e0' }, { id: 'not-a-choice' }],
    [{ slot: { ...slot, id: 'x'.repeat(65) } }, { slot: 'not-a-choice' }],
    [{ slot: { ...slot, id: '' } }, { slot: 'not-a-choice' }],
    [{ slot: { ...slot, start: '2026-12-01 09:00' } }, { slot: 'not-a-choice' }],
    [{ slot: { ...slot, end: slot.start } }, { slot: 'not-a-choice' }],
    [{ locale: 'x'.repeat(36) }, { locale: 'too-long' }],
    [{ page: 'https://clinic.example/?name=Ana' }, { page: 'not-a-choice' }],
    [{ page: 'javascript:alert(1)' }, { page: 'not-a-choice' }],
    [{ page: `https://clinic.example/${'x'.repeat(2048)}` }, { page: 'too-long' }],
    [{ guide: { level: 'fatal' } }, { guide: 'not-a-choice' }],
    [{ consent: false }, { consent: 'missing' }],
  ];
  for (const [part, problems] of bad) {
    it(`${JSON.stringify(part).slice(0, 60)} → ${JSON.stringify(problems)}`, () => {
      expect(validateRequest({ ...request, ...part })).to.deep.equal(problems);
    });
  }
});
