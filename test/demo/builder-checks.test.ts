/** What is wrong with what a webmaster typed: said in words, and left out where it would do harm or nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpointProblem, problemOf } from '../../demo/builder/checks.js';
import type { Receiving } from '../../demo/builder/receiving.js';
import { SERVICES } from '../../demo/builder/services.js';
import { PROVIDERS, PROVIDER_NAMES } from '../../src/features/delivery/providers/table.js';
import { readProvider } from '../../src/features/delivery/providers/recognise.js';

const words = (field: string, written: string) => problemOf(field, written)?.words ?? '';

describe('a field of the builder', () => {
  for (const [field, written] of [
    ['clinic', 'Harbour & Sons’ "Physio"'],
    ['phone', ''],
    ['phone', '+44 (0)20 7946 0018 ext. 5'],
    ['phone', '(207) 555-0142'],
    ['email', 'front.desk@clinic.co.uk'],
    ['base', 'clinic.com/widgets'],
    ['base', 'https://clinic.com/back-pain-widgets/back-pain-widgets.js'],
    ['privacy-url', 'https://clinic.com/privacy?a=1'],
    ['emergency-number', '144'],
    ['access-key', '0a1b2c3d-1111-2222-3333-444455556666'],
  ] as const)
    it(`${field} takes "${written}"`, () => assert.equal(words(field, written), ''));

  for (const [field, written, expected] of [
    ['clinic', 'YOUR CLINIC', /in place of YOUR CLINIC/],
    ['phone', 'call the desk', /No phone can dial/],
    ['phone', '12', /No phone can dial/],
    ['phone', '020 7946 0018 7946 0018 7946 0018', /No phone can dial/],
    ['email', 'hello@clinic', /no e-mail address/],
    ['email', 'hello clinic.com', /no e-mail address/],
    ['email', 'a@b.com?subject=x', /no e-mail address/],
    ['base', 'https://YOUR-SITE/widgets', /in place of YOUR-SITE/],
    ['base', 'C:\\Users\\me\\back-pain-widgets', /folder on a computer/],
    ['base', 'file:///home/me/back-pain-widgets', /folder on a computer/],
    ['base', '/Users/me/Downloads', /folder on a computer/],
    ['base', 'http://localhost:8080/', /your own computer/],
    ['base', 'http://127.0.0.1:5500/widgets', /your own computer/],
    ['base', 'http://clinic.com/widgets', /loads nothing from http:/],
    ['base', 'https://github.com/clinic/site/blob/main', /run no script from there/],
    ['base', 'https://drive.google.com/drive/folders/abc', /run no script from there/],
    ['base', 'https://www.dropbox.com/s/abc', /run no script from there/],
    ['base', 'my folder', /starts with https/],
    ['privacy-url', 'javascript:alert(1)', /starts with https/],
    ['emergency-number', 'the front desk', /one number/],
    ['access-key', 'me@clinic.com', /came to it by mail/],
    ['access-key', '12345', /no key/],
  ] as const)
    it(`${field} says what is wrong with "${written}"`, () => assert.match(words(field, written), expected));
});

const receiving = (way: Receiving['way'], address: string, service = 'formspree'): Receiving => ({
  way,
  service,
  address,
  accessKey: '',
  formName: '',
});

describe('the address that takes requests', () => {
  for (const [way, address] of [
    ['own', 'https://clinic.com/api'],
    ['own', 'clinic.com/api'],
    ['own', '/api/appointments'],
    ['own', 'https://formspree.io/f/abcd'],
    ['wordpress', '/wp-json/clinic/v1/appointments'],
    ['wordpress', 'https://clinic.com/?rest_route=/clinic/v1/appointments'],
    ['receiver', 'https://requests.clinic.com/api/appointments'],
    ['fhir', 'https://relay.clinic.com/fhir/Appointment'],
  ] as const)
    it(`of "${way}" may be ${address}`, () =>
      assert.equal(endpointProblem(receiving(way, address), false), null));

  for (const [way, address, expected] of [
    ['own', 'reception@clinic.com', /e-mail address/],
    ['own', 'mailto:reception@clinic.com', /e-mail address/],
    ['service', 'reception@clinic.com', /Formspree gives you one that looks like https:/],
    ['own', 'http://clinic.com/api', /https:\/\/, not http/],
    ['own', 'https://YOUR-SITE/api', /in place of YOUR-SITE/],
    ['own', 'javascript:alert(1)', /starts with https/],
    ['own', 'clinic', /starts with https/],
    ['own', 'https://clinic.com/wp-admin/admin.php', /for you to look at/],
    ['wordpress', 'https://clinic.com/', /ends in \/wp-json\/clinic/],
    ['receiver', 'https://requests.clinic.com/inbox', /ends in \/api\/appointments/],
    ['service', 'https://clinic.com/api', /no address of Formspree/],
    ['service', 'http://formspree.io/f/abcd', /no address of Formspree/],
  ] as const)
    it(`of "${way}" may not be ${address}`, () => {
      const problem = endpointProblem(receiving(way, address), false);
      assert.match(problem?.words ?? '', expected);
      assert.equal(problem?.leftOut, true);
    });

  // What people copy from the address bar while they look at the form in their account.
  for (const [service, address] of [
    ['formspree', 'https://formspree.io/forms/abcdwxyz/integration'],
    ['formspree', 'https://formspree.io/forms/abcdwxyz/submissions'],
    ['formspree', 'https://formspree.io/'],
    ['formsubmit', 'https://formsubmit.co/'],
    ['basin', 'https://usebasin.com/forms/123/submissions'],
    ['getform', 'https://app.getform.io/forms/abc'],
    ['hubspot', 'https://app-eu1.hubspot.com/forms/123/editor'],
    ['hubspot', 'https://share.hsforms.com/1abc'],
    ['apps-script', 'https://script.google.com/home/projects/abc/edit'],
    ['apps-script', 'https://script.google.com/macros/s/AKfy_c-b/dev'],
    ['apps-script', 'https://docs.google.com/spreadsheets/d/abc/edit'],
    ['apps-script', 'https://forms.gle/abc'],
    ['zapier', 'https://zapier.com/editor/123'],
    ['make', 'https://eu1.make.com/123/scenarios/4/edit'],
    ['netlify', 'https://app.netlify.com/sites/clinic/forms'],
    ['contact-form-7', 'https://clinic.com/wp-admin/admin.php?page=wpcf7&post=12'],
  ] as const)
    it(`is no page of an account: ${address}`, () => {
      for (const way of ['service', 'own'] as const) {
        const problem = endpointProblem(receiving(way, address, service), false);
        assert.match(problem?.words ?? '', /for you to look at/, way);
        assert.equal(problem?.leftOut, true);
      }
    });

  it('is no path where the form stands on another site', () => {
    assert.match(endpointProblem(receiving('own', '/api'), true)?.words ?? '', /whole address/);
  });

  it('is taken where it leads to this computer, with a word about it', () => {
    const problem = endpointProblem(receiving('own', 'http://localhost:8080/api/appointments'), false);
    assert.match(problem?.words ?? '', /your own computer/);
    assert.equal(problem?.leftOut, false);
  });
});

describe('every service that is offered', () => {
  it('is one that the form knows, and all of those are', () => {
    // FHIR is a way of its own.
    assert.deepEqual([...Object.keys(SERVICES), 'fhir'].sort(), [...PROVIDER_NAMES].sort());
  });
  for (const [name, service] of Object.entries(SERVICES)) {
    const filled = (service.fixed ?? service.example)
      .replace('…', 'AKfycb_1-a')
      .replace('PORTAL', '123')
      .replace('FORM', 'ab-12');
    it(`${name}: its example is taken, and the form knows it by that`, () => {
      assert.equal(endpointProblem(receiving('service', filled, name), false), null);
      const named = service.options?.['provider'] ?? null;
      assert.equal(readProvider(named, filled).value, name);
      assert.ok(PROVIDERS[readProvider(named, filled).value ?? 'fhir']);
    });
  }
});
