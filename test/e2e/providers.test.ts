/** Each service that a clinic may have behind the form: real requests to another origin, and what the patient is told. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { MARKUP, openBackends, SERVICES, type Backends, type Mood } from './support/backends.js';
import { lacks, launchBrowser, openPage, whenReady, type Visit } from './support/browser.js';
import { find, PATIENT, tick } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

/** By name, not by place: what the form says above may still be moving the button down. */
async function press(page: Page, label: string): Promise<void> {
  await page.$eval(
    'appointment-form',
    (form, name) => {
      const buttons = [...(form.shadowRoot?.querySelectorAll('button') ?? [])];
      const found = buttons.find((button) => button.textContent.trim() === name);
      if (!found) throw new Error(`no button ${name}`);
      found.click();
    },
    label,
  );
}

const ARRIVED = 'Your request has arrived';
const NOT_CONFIRMED = 'Your request was not confirmed';
const TO_MEND = 'Please check your answers';

/** What the webmaster pastes for each, besides the endpoint. */
const ATTRIBUTES: Record<string, string> = {
  web3forms: 'data-field-access_key="k"',
  netlify: 'data-field-form-name="appointments"',
  'gravity-forms': 'fields="name:input_1,phone:input_2,email:input_3,message:input_4"',
};

/** Where each refusal belongs: at a field, or to the request as a whole. */
/** Their requests need the server's leave, as they are no plain forms. */
const PREFLIGHTED = ['hubspot', 'fhir'];
const AT_A_FIELD = ['formspree', 'hubspot', 'contact-form-7', 'gravity-forms'];
/** Whose refusals carry no words. */
const WORDLESS = ['netlify', 'zapier', 'make'];
const LEFT = 'Sent, not confirmed';
/** Whose yes is the status alone, whatever page comes with it. */
const BY_STATUS: Record<string, readonly Mood[]> = { netlify: ['page', 'cut', 'large', 'redirect'] };

describe('a clinic’s service, spoken to by a real browser', () => {
  let browser: Browser;
  let site: Site;
  let backends: Backends;
  before(async () => {
    browser = await launchBrowser();
    [site, backends] = await Promise.all([openSite(), openBackends()]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), backends.close()]);
  });

  /** Opens a page with the form, filled in, as if minutes had gone by; waits between tries are none. */
  async function open(name: string, attributes = ''): Promise<Visit> {
    Object.assign(backends, { mood: 'yes', givesLeave: true, taken: [], asked: 0 });
    site.put('/', {
      html: clinicPage({
        head: '<script src="/back-pain-widgets.js" async></script>',
        body: `<appointment-form endpoint="${backends.origin}/${name}/x" provider="${name}" phone="+44 20 7946 0018"
          ${ATTRIBUTES[name] ?? ''} ${attributes}></appointment-form>`,
      }),
    });
    const visit = await openPage(browser);
    await visit.page.evaluateOnNewDocument(() => {
      const start = Date.now();
      Date.now = () => performance.now() * 1000 + start;
      Math.random = () => 0;
    });
    await visit.page.goto(site.origin);
    await whenReady(visit.page);
    await fill(visit.page);
    return visit;
  }

  async function fill(page: Page): Promise<void> {
    await page.$eval(
      'appointment-form',
      (form, patient) => {
        form.prefill(patient);
        return form.updateComplete;
      },
      { ...PATIENT },
    );
    await tick(page, 'days', 'tue');
    await tick(page, 'days', 'thu');
    await tick(page, 'patient', 'new');
    await tick(page, 'consent');
  }

  /** Presses the button; answers with the heading that tells how it went. */
  async function outcome(page: Page, button: string): Promise<string> {
    await page.$eval('appointment-form', (form) => {
      const heard = new Promise<void>((done) => {
        for (const type of ['appointment-sent', 'appointment-error'])
          form.addEventListener(type, () => done(), { once: true });
      });
      Object.assign(window, { heard });
    });
    await press(page, button);
    await page.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
    const heading = await find(page, 'appointment-form >>> [data-focus-target] [tabindex="-1"]');
    return heading.evaluate((it) => it.textContent.trim());
  }

  for (const [name, service] of Object.entries(SERVICES)) {
    it(`${name}: takes the request, refuses it, and is never misread`, async () => {
      const { page, complaints } = await open(name);

      backends.mood = 'no';
      assert.equal(
        await outcome(page, 'Send request'),
        AT_A_FIELD.includes(name) ? TO_MEND : NOT_CONFIRMED,
        'a no is a no',
      );
      const shown = await page.$eval('appointment-form', (form) => {
        const root = form.shadowRoot;
        return { text: root?.textContent ?? '', images: root?.querySelectorAll('img').length };
      });
      assert.equal(shown.text.includes(MARKUP), !WORDLESS.includes(name), 'its own words, as text');
      assert.equal(shown.images, 0);
      assert.equal(await page.title(), 'Clinic');
      if (AT_A_FIELD.includes(name)) {
        await page.$eval('appointment-form', (form) => form.prefill({ email: 'other@patient.example' }));
        await page.$eval('appointment-form', async (form) => {
          const field = form.shadowRoot?.querySelector<HTMLInputElement>('[name="email"]');
          field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          await form.updateComplete;
        });
      }

      let button = AT_A_FIELD.includes(name) ? 'Send request' : 'Try again';
      for (const mood of ['page', 'cut', 'broken', 'large', 'redirect'] as const) {
        backends.mood = mood;
        const tries = backends.taken.length;
        const heading = await outcome(page, button);
        const arrives = BY_STATUS[name]?.includes(mood) ?? false;
        assert.equal(heading, mood === 'broken' ? LEFT : arrives ? ARRIVED : NOT_CONFIRMED, mood);
        // What a browser may not see is tried again like a lost connection.
        const unseen =
          mood === 'redirect' && PREFLIGHTED.includes(name) && lacks('redirects after a preflight');
        assert.equal(backends.taken.length - tries, mood === 'broken' || unseen ? 4 : 1, `tries, ${mood}`);
        const isOver = heading !== NOT_CONFIRMED;
        if (isOver) {
          await press(page, 'Send another request');
          await fill(page);
        }
        button = isOver ? 'Send request' : 'Try again';
      }

      const before = backends.taken.length;
      backends.mood = 'yes';
      assert.equal(await outcome(page, button), ARRIVED);
      assert.equal(backends.taken.length, before + 1, 'posted once');
      const [taken] = backends.taken.slice(-1);
      assert.ok(taken);
      assert.ok(service.takes.includes(taken.type));
      const whole = JSON.stringify(taken.json ?? taken.fields);
      for (const value of [PATIENT.name, PATIENT.phone, PATIENT.message])
        assert.ok(whole.includes(value), `${value} has arrived`);
      const reference = await (
        await find(page, 'appointment-form >>> [part~=reference] .code')
      ).evaluate((it) => it.textContent.trim());
      assert.ok(whole.includes(reference), 'the id has arrived');
      for (const day of ['tue', 'thu'])
        assert.match(whole, name === 'fhir' ? /Tuesday/ : new RegExp(day), 'every day has arrived');
      assert.equal(backends.asked > 0, service.preflight === true, 'asks first only where it must');
      for (const line of complaints)
        for (const value of Object.values(PATIENT)) assert.ok(!line.includes(value));
    });
  }

  for (const name of ['hubspot', 'fhir']) {
    it(`${name}: a browser that is given no leave tries again, then says so; nothing is lost`, async () => {
      const { page } = await open(name);
      backends.givesLeave = false;
      assert.equal(await outcome(page, 'Send request'), NOT_CONFIRMED);
      assert.equal(backends.taken.length, 0);
      assert.equal(backends.asked, 4);
      const text = await page.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? '');
      assert.match(text, /could not be reached/);
      assert.ok(text.includes('+44 20 7946 0018'));
      backends.givesLeave = true;
      assert.equal(await outcome(page, 'Try again'), ARRIVED);
    });
  }

  it('a service that is busy until doomsday is asked again by our own clock', async () => {
    const { page } = await open('formspree');
    backends.mood = 'later';
    assert.equal(await outcome(page, 'Send request'), NOT_CONFIRMED);
    assert.equal(backends.taken.length, 4);
    assert.equal(new Set(backends.taken.map(({ fields }) => fields['id'])).size, 1);
  });
});
