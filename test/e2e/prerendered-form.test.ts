/** The appointment form as HTML: sent by the browser alone, and taken over by the script while somebody types. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, lacks, openPage } from './support/browser.js';
import { markNodes, newNodes, openLatePage, prerendered, shiftsOf } from './support/late-script.js';
import { find, PATIENT, pressButton, sendAppointment, tick, typeInto } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const FORM = 'appointment-form';

/** What a server was sent. */
type Sent = [name: string, value: string][];

describe('the prerendered appointment form', () => {
  let browser: Browser;
  let site: Site;
  let endpoint: string;
  let sent: Sent[];
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    endpoint = `${site.origin}/api/appointments`;
    site.put('/api/appointments', async (request, response) => {
      const body = new Response(request as unknown as ReadableStream, {
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      });
      const data = await body.formData();
      sent.push([...data].map(([name, value]) => [name, value as string]));
      const forPeople = request.headers.accept?.includes('text/html');
      response
        .writeHead(200, { 'content-type': forPeople ? 'text/html' : 'application/json' })
        .end(forPeople ? '<h1>Thank you</h1>' : '{"ok":true}');
    });
  });
  beforeEach(() => (sent = []));
  after(async () => {
    await browser.close();
    await site.close();
  });

  const value = (page: Page, name: string) =>
    page.$eval(
      FORM,
      (form, field) => {
        const control = form.shadowRoot?.querySelector<HTMLInputElement>(`[name="${field}"]`);
        return control?.value;
      },
      name,
    );

  /** Fills in the form of a page that has no script yet. */
  async function fill(page: Page): Promise<void> {
    await typeInto(page, 'name', PATIENT.name);
    await typeInto(page, 'email', PATIENT.email);
    await tick(page, 'contact', 'email');
    await tick(page, 'days', 'tue');
    await tick(page, 'consent');
  }

  const FILLED: Sent = [
    ['name', PATIENT.name],
    ['phone', ''],
    ['email', PATIENT.email],
    ['contact', 'email'],
    ['days', 'tue'],
    ['time', 'any'],
    ['message', ''],
    ['consent', 'on'],
  ];
  const withoutHoneypot = (entries: Sent = []) =>
    entries.filter(([name]) => FILLED.some(([known]) => known === name));

  async function sendWithoutScript(page: Page): Promise<void> {
    await fill(page);
    const button = await find(page, `${FORM} >>> button[type=submit]`);
    await button.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // Read once the answer is there whole. Asked before that, its document may have no body yet; and where scripts are
    // switched off, nothing would ask again.
    await Promise.all([page.waitForNavigation(), button.click()]);
    assert.match(await page.$eval('body', (body) => body.textContent), /Thank you/);
    assert.deepEqual(sent.map(withoutHoneypot), [FILLED]);
  }

  it('is sent by the browser with scripts switched off', { skip: lacks('scripts off') }, async () => {
    site.put('/', { html: clinicPage({ body: await prerendered(FORM, endpoint) }) });
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin);
    await sendWithoutScript(page);
  });

  it('is sent by the browser where the script does not come, under a strict policy', async () => {
    site.put('/', {
      html: clinicPage({ body: await prerendered(FORM, endpoint) }),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'",
      },
    });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    await sendWithoutScript(page);
  });

  it('asks the browser to check what is missing, where no script does', async () => {
    site.put('/', { html: clinicPage({ body: await prerendered(FORM, endpoint) }) });
    const { page } = await openPage(browser);
    await page.goto(site.origin);
    const valid = () => page.$eval(FORM, (form) => form.shadowRoot?.querySelector('form')?.checkValidity());
    assert.equal(await valid(), false);
    await fill(page);
    assert.equal(await valid(), true);
  });

  const POLICIES: Record<string, Record<string, string>> = {
    'without a policy': {},
    'under a strict policy': {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    },
  };
  for (const [where, headers] of Object.entries(POLICIES))
    it(`keeps what was done, also while somebody types on, and sends it: ${where}`, async () => {
      const visit = await openLatePage(browser, site, {
        elements: [FORM],
        endpoint,
        headers,
        imports: 'content-security-policy' in headers,
      });
      const { page } = visit;
      await fill(page);
      await typeInto(page, 'message', 'A ramp please');
      // The caret goes between two words, and a word is typed there while the script starts.
      await page.$eval(FORM, (form) => {
        const field = form.shadowRoot?.querySelector('textarea');
        field?.focus();
        field?.setSelectionRange(6, 6);
      });
      const scrolled = await page.evaluate(() => scrollY);
      const count = await markNodes(visit, FORM);
      const shifts = await shiftsOf(visit);
      const typed = ' at the door';
      for (const [index, key] of typed.split('').entries()) {
        if (index === 3) visit.release();
        await page.keyboard.type(key);
      }
      await visit.whenAlive();
      await page.keyboard.type(',');

      assert.equal(await value(page, 'message'), 'A ramp at the door, please');
      assert.deepEqual(await newNodes(visit, FORM), { all: count, fresh: [] });
      // A strict policy stops the styles in the HTML, so the look comes with the script.
      if (where === 'without a policy') {
        assert.equal(await page.evaluate(() => scrollY), scrolled);
        assert.equal(await shiftsOf(visit), shifts);
      }
      assert.deepEqual(
        visit.complaints.filter((line) => !/Content.Security.Policy|style-src/i.test(line)),
        [],
      );

      await sendAppointment(page);
      const [request = []] = sent;
      assert.deepEqual(
        request.filter(([name]) => ['name', 'email', 'contact', 'days', 'message', 'consent'].includes(name)),
        [
          ['name', PATIENT.name],
          ['email', PATIENT.email],
          ['contact', 'email'],
          ['days', 'tue'],
          ['message', 'A ramp at the door, please'],
          ['consent', 'true'],
        ],
      );
      assert.ok(
        request.some(([name]) => name === 'id'),
        'sent by the script',
      );
    });

  it('does not move where the page’s own number to call takes a line less', async () => {
    const visit = await openLatePage(browser, site, { elements: [FORM], endpoint, language: 'en-US' });
    const { page } = visit;
    await page.setViewport({ width: 412, height: 915 });
    const notice = () =>
      page.$eval(`${FORM} >>> .notice.emergency`, (it) => {
        const { offsetHeight: height, textContent } = it as HTMLElement;
        return { height, text: textContent.replace(/\s+/g, ' ').trim() };
      });
    const before = await notice();
    const shifts = await shiftsOf(visit);
    visit.release();
    await visit.whenAlive();
    const after = await notice();
    assert.ok(after.text.length < before.text.length, `${before.text} | ${after.text}`);
    assert.equal(after.height, before.height);
    assert.equal(await shiftsOf(visit), shifts);
    await page.setViewport({ width: 800, height: 915 });
    await page.waitForFunction(
      (form, height) =>
        form.shadowRoot!.querySelector<HTMLElement>('.notice.emergency')!.offsetHeight < height,
      {},
      (await page.$(FORM))!,
      before.height,
    );
  });

  it('gives back what was done where the HTML has been changed on the way', async () => {
    const changed = (html: string) => html.replace(/<!--lit-node \d+-->/g, '');
    const visit = await openLatePage(browser, site, { elements: [FORM], endpoint, changed });
    const { page } = visit;
    await fill(page);
    await typeInto(page, 'message', 'A ramp please');
    await page.$eval(FORM, (form) => form.shadowRoot?.querySelector('textarea')?.setSelectionRange(6, 6));
    visit.release();
    await visit.whenAlive();
    await page.keyboard.type(' at the door,');
    assert.equal(await value(page, 'message'), 'A ramp at the door, please');
    assert.equal(visit.complaints.length, 1);
    await sendAppointment(page);
    assert.equal(sent.length, 1);
  });

  it('says in its status line, which was empty in the HTML, that the request is on its way', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    site.put('/slow', async (request, response) => {
      request.resume();
      await answered;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
    });
    const visit = await openLatePage(browser, site, { elements: [FORM], endpoint: `${site.origin}/slow` });
    await fill(visit.page);
    visit.release();
    await visit.whenAlive();
    await pressButton(visit.page, FORM, 'Send request');
    await visit.page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[role=status]')?.textContent !== '',
      {},
      FORM,
    );
    answer();
    await find(visit.page, `${FORM} >>> [part~=reference]`);
  });

  it('counts what was typed before the script: the room that is left', async () => {
    const visit = await openLatePage(browser, site, { elements: [FORM], endpoint });
    const { page } = visit;
    await page.$eval(FORM, (form) => {
      const field = form.shadowRoot?.querySelector('textarea');
      if (field) field.value = 'a'.repeat(5000);
    });
    visit.release();
    await visit.whenAlive();
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.textContent.includes('too many'),
      {},
      FORM,
    );
  });

  it('shows the telephone of the page where the page names no endpoint after all', async () => {
    const changed = (html: string) => html.replace(/<appointment-form endpoint="[^"]*"/, '<appointment-form');
    const visit = await openLatePage(browser, site, {
      elements: [FORM],
      changed,
      options: { 'data-phone': '+44 20 7946 0018' },
    });
    visit.release();
    await visit.whenAlive();
    const shown = await visit.page.$eval(FORM, ({ shadowRoot }) => ({
      form: shadowRoot?.querySelector('form') !== null,
      telephone: shadowRoot?.querySelector('[part=contact] a')?.getAttribute('href'),
    }));
    assert.deepEqual(shown, { form: false, telephone: 'tel:+442079460018' });
  });
});
