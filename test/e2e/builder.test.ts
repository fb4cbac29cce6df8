/** The page of snippets in the demo, used by keyboard and mouse under the demo's own strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { PLATFORMS } from '../../demo/builder/platforms.js';
import { snippets } from '../../demo/builder/snippets.js';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { startDemo, type Demo } from './support/demo.js';
import { fillAppointment, PATIENT, pressButton, sendAppointment } from './support/patient.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const offered = (page: Page) => page.$$eval('#pieces pre', (all) => all.map((it) => it.textContent));
const said = (page: Page) => page.$eval('#copied', (it) => it.textContent);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a person gets who pastes now. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value);
  return page.$eval('textarea', (field) => {
    const { value } = field;
    field.remove();
    return value;
  });
}

describe('the page of snippets', () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  async function open(viewport?: { width: number; height: number }) {
    const visit = await openPage(browser, viewport);
    await visit.page.goto(`${demo.origin}/builder`);
    await whenReady(visit.page);
    return visit;
  }

  /** Moves on by Tab until this is focused. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  }

  it('is where the demo says', () => {
    assert.ok(demo.printed().includes(`Snippets      ${demo.origin}/builder`), demo.printed());
  });

  it('shows the very snippet of what was chosen, by keyboard alone', async () => {
    const { page, complaints } = await open();
    await tabTo(page, '[name=platform]');
    const steps = Object.keys(PLATFORMS).indexOf('drupal');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name=element]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name=clinic]');
    await page.keyboard.type('Harbour Physio');
    await tabTo(page, '[name=phone]');
    await page.keyboard.type('+1 555 010 0199');
    await tabTo(page, '[name=base]');
    await page.keyboard.type('clinic.example/widgets');
    await tabTo(page, '[name=theme]');
    await page.keyboard.press('ArrowDown');
    const expected = snippets({
      platform: 'drupal',
      element: 'appointment-form',
      base: 'https://clinic.example/widgets',
      options: { clinic: 'Harbour Physio', phone: '+1 555 010 0199', theme: 'dark' },
    });
    assert.deepEqual(
      await offered(page),
      expected.map(({ code }) => code),
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('copies a piece and says so', async () => {
    const { page } = await open();
    // The small Chromium that comes with npm has nobody to ask, and would refuse.
    if (engine === 'chromium')
      await page
        .browserContext()
        .setPermission(demo.origin, { permission: { name: 'clipboard-write' }, state: 'granted' });
    await page.click('[value=joomla]');
    await page.click('.piece:nth-child(2) button');
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent !== '');
    assert.equal(await said(page), 'Copied: The element.');
    assert.equal(await pasted(page), (await offered(page))[1]);
    const labels = await page.$$eval('.piece button', (all) => all.map((it) => it.textContent));
    assert.deepEqual(labels, ['Copy The script', 'Copied The element', 'Copy So that nothing jumps']);
    await page.click('[value=typo3]');
    assert.equal(await said(page), '', 'what was said of another snippet is gone');
    await page.browserContext().close();
  });

  it('selects a piece where the browser does not let it copy', async () => {
    const { page } = await open();
    await page.click('[value=ghost]');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    for (const [index, title] of ['The script', 'The element', 'So that nothing jumps'].entries()) {
      await page.click(`.piece:nth-child(${index + 1}) button`);
      await page.waitForFunction(
        (it) => document.querySelector('#copied')?.textContent.includes(it),
        {},
        title,
      );
      assert.match(await said(page), /^Selected: .*Copy it with your keyboard/);
      const selected = await page.evaluate(() => String(getSelection()));
      assert.equal(selected.trim(), (await offered(page))[index]);
    }
    await page.browserContext().close();
  });

  it('says which address is none, and leaves it out', async () => {
    const { page } = await open();
    await page.click('[value=html]');
    await page.click('[value=appointment-form]');
    await page.type('#endpoint', 'javascript:alert(1)');
    await page.keyboard.press('Tab');
    assert.match(await page.$eval('#endpoint-problem', (it) => it.textContent), /starts with https/);
    assert.equal(await page.$eval('#endpoint', (it) => it.getAttribute('aria-invalid')), 'true');
    assert.doesNotMatch((await offered(page)).join(), /endpoint|javascript/);
    await page.$eval('#endpoint', (field) => (field as HTMLInputElement).select());
    await page.type('#endpoint', 'https://clinic.example/requests');
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval('#endpoint-problem', (it) => it.textContent), '');
    assert.match((await offered(page))[0] ?? '', /data-endpoint="https:\/\/clinic\.example\/requests"/);
    await page.browserContext().close();
  });

  it('shows the element as it is chosen, and keeps what was answered', async () => {
    const { page, complaints } = await open();
    await pressButton(page, 'symptom-guide', 'Start');
    await page.waitForSelector('symptom-guide >>> #question');
    await page.select('[name=theme]', 'dark');
    await page.select('[name=lang]', 'en-GB');
    await page.select('[name=heading-level]', '4');
    await page.waitForSelector('symptom-guide >>> [data-theme=dark] h4');
    await page.waitForSelector('symptom-guide >>> a[href="tel:999"]');
    assert.ok(await page.$('symptom-guide >>> #question'), 'the question stands');
    await page.click('[value=back-pain-article]');
    await page.waitForSelector('back-pain-article >>> [data-theme=dark] h4');
    assert.equal((await page.$$('#preview > *')).length, 1);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('offers the WordPress plugin as a file', async () => {
    const { page } = await open();
    const href = await page.$eval('.piece a[download]', (link) => link.href);
    const answer = await fetch(href);
    assert.equal(answer.headers.get('content-type'), 'application/zip');
    assert.equal(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 2), 'PK');
    await page.browserContext().close();
  });

  it('sends a request from its preview into the demo’s inbox', async () => {
    const { page } = await open();
    await page.click('[value=appointment-form]');
    await whenReady(page);
    await fillAppointment(page);
    const reference = await sendAppointment(page);
    const inbox = await openPage(browser);
    await inbox.page.goto(demo.inboxLink);
    await inbox.page.waitForFunction((code) => document.body.innerText.includes(code), {}, reference);
    assert.ok((await inbox.page.evaluate(() => document.body.innerText)).includes(PATIENT.message));
    await Promise.all([page, inbox.page].map((it) => it.browserContext().close()));
  });

  for (const width of [320, 1280]) {
    it(`fits ${width} px and is accessible, whatever is chosen`, async () => {
      const { page, complaints } = await openPage(browser, { width, height: 800 });
      await page.evaluateOnNewDocument(AXE);
      await page.goto(`${demo.origin}/builder`);
      await whenReady(page);
      for (const platform of Object.keys(PLATFORMS)) {
        await page.click(`[value="${platform}"]`);
        assert.equal(await overflow(page), 0, platform);
      }
      for (const element of ['back-pain-article', 'symptom-guide', 'appointment-form']) {
        await page.click(`[value="${element}"]`);
        await page.click('[value=html]');
        await whenReady(page);
        await page.$eval('.piece details', (it) => (it.open = true));
        assert.equal(await overflow(page), 0, element);
        const problems = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
        });
        assert.deepEqual(problems, []);
      }
      assert.deepEqual(complaints, []);
      await page.browserContext().close();
    });
  }
});
