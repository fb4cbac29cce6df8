/** Somebody who writes for a clinic puts the form on a page of a real WordPress; a patient fills it in a real browser. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady, type Visit } from '../e2e/support/browser.js';
import { entries, post, ROUTE, startClinic } from './support/clinic.js';
import { ANSWERS, fillIn, named, send, untilArrived } from './support/patient.js';
import { withWordpress } from './support/suite.js';
import type { Role } from './support/visitor.js';
import type { Wordpress } from './support/wordpress.js';

withWordpress('the form on a page of a WordPress', () => {
  let site: Wordpress;
  let browser: Browser;
  before(async () => {
    site = await startClinic({ withScript: true });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** Writes a page with the form as this person, and opens it as a stranger would, from an advertisement. */
  async function openForm(role: Role, attributes = ''): Promise<Visit & { address: string }> {
    const writer = await site.visitor(role);
    const form = `<appointment-form ${attributes}><a href="tel:+15550100199">Call us</a></appointment-form>`;
    const { link } = await writer.write('pages', {
      title: 'Appointments',
      content: `<!-- wp:html -->${form}<!-- /wp:html -->`,
    });
    const visit = await openPage(browser);
    await visit.page.goto(`${link}?utm_source=ad#form`);
    await whenReady(visit.page);
    return { ...visit, address: link };
  }

  const WAYS: readonly { role: Role; format: string; attributes: string }[] = [
    { role: 'editor', format: 'json', attributes: '' },
    { role: 'administrator', format: 'multipart', attributes: 'format="multipart" fields="days:days[]"' },
    { role: 'editor', format: 'urlencoded', attributes: 'format="urlencoded" fields="days:days[]"' },
  ];

  for (const { role, format, attributes } of WAYS) {
    it(`brings a request from the page of an ${role} as ${format}: whole, private, and a mail without details`, async () => {
      site.mailbox.empty();
      const known = entries(site).length;
      const { page, address, requests, complaints } = await openForm(role, attributes);
      await fillIn(page, ANSWERS);
      await send(page);
      await untilArrived(page);

      const [entry, ...others] = entries(site).slice(known);
      assert.equal(others.length, 0);
      assert.ok(entry);
      assert.equal(entry.status, 'private');
      const { id, ...rest } = entry.request as { id: string };
      assert.deepEqual(rest, {
        name: ANSWERS.name,
        phone: ANSWERS.phone,
        email: ANSWERS.email,
        contact: 'phone',
        patient: 'new',
        days: ['mon', 'thu'],
        time: 'morning',
        slot: null,
        message: ANSWERS.message,
        consent: true,
        locale: 'en-US',
        page: address,
        guide: null,
      });

      const shown = await page.$eval('appointment-form', (form) => form.shadowRoot?.textContent ?? '');
      assert.ok(shown.includes(id.slice(0, 8)), 'the patient sees the reference');
      const [mail] = site.mailbox.mails;
      assert.equal(site.mailbox.mails.length, 1);
      assert.ok(mail?.subject.includes(id.slice(0, 8)), 'and the clinic the same');
      for (const detail of ['Ana', '0123', 'ana@example.com', 'Ground floor']) {
        assert.ok(!mail?.source.includes(detail));
      }

      assert.deepEqual(
        requests.filter((asked) => !asked.startsWith(site.url) && !asked.startsWith('data:')),
        [],
      );
      assert.deepEqual(complaints, []);
    });
  }

  it('shows what the clinic alone can know beside its field, keeps what was typed, and then sends', async () => {
    const known = entries(site).length;
    const { page } = await openForm('editor');
    await fillIn(page, { ...ANSWERS, phone: '+1 555 010 0166' });
    await send(page);
    const words = 'We cannot call this number. Please give another.';
    await page.locator(named('link', words)).wait();
    assert.equal(entries(site).length, known);

    const phone = await page.waitForSelector(named('textbox', 'Phone number'));
    const heard = await phone?.evaluate((control) => {
      const described = control.getAttribute('aria-describedby') ?? '';
      const root = control.getRootNode() as ShadowRoot;
      return {
        invalid: control.getAttribute('aria-invalid'),
        description: root.getElementById(described)?.textContent.replace(/\s+/g, ' ').trim(),
        value: (control as HTMLInputElement).value,
      };
    });
    assert.deepEqual(heard, { invalid: 'true', description: `Error: ${words}`, value: '+1 555 010 0166' });
    const name = await page.waitForSelector(named('textbox', 'Your name'));
    assert.equal(await name?.evaluate((control) => (control as HTMLInputElement).value), ANSWERS.name);

    await page.locator(named('textbox', 'Phone number')).fill(ANSWERS.phone);
    await send(page);
    await untilArrived(page);
    assert.equal(entries(site).length, known + 1);
  });

  it('keeps one request when the first answer is lost on its way and the form sends again', async () => {
    site.mailbox.empty();
    const known = entries(site).length;
    const { page } = await openForm('editor');
    const statuses: number[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith(ROUTE)) return void request.continue();
      const deliver = async () => {
        const body = (await request.fetchPostData()) ?? '';
        const answer = await post(site, { body, headers: { 'content-type': 'application/json' } });
        statuses.push(answer.status);
        if (statuses.length === 1) await request.abort('connectionreset');
        else await request.respond({ status: answer.status, body: await answer.text() });
      };
      void deliver();
    });
    await fillIn(page, ANSWERS);
    await send(page);
    await untilArrived(page);
    assert.deepEqual(statuses, [201, 200]);
    assert.equal(entries(site).length, known + 1);
    assert.equal(site.mailbox.mails.length, 1);
  });

  it('sends for a person who is logged in, too', async () => {
    const known = entries(site).length;
    const editor = await site.visitor('editor');
    const { page, address } = await openForm('editor');
    await page.browserContext().setCookie(
      ...editor.browserCookies().map(({ name, value, url }) => ({
        name,
        value,
        domain: new URL(url).hostname,
        path: '/',
        expires: -1,
        size: 0,
        httpOnly: true,
        secure: false,
        session: true,
      })),
    );
    await page.goto(address);
    await page.waitForSelector('#wpadminbar');
    await whenReady(page);
    await fillIn(page, ANSWERS);
    await send(page);
    await untilArrived(page);
    assert.equal(entries(site).length, known + 1);
  });
});
