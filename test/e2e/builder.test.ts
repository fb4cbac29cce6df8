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
import { fillAppointment, pressButton, sendAppointment } from './support/patient.js';

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
    await visit.page.select('[name=lang]', 'page');
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
    assert.ok(demo.printed().includes(`Snippets      ${demo.origin}/builder/`), demo.printed());
  });

  it('shows the very snippet of what was chosen, by keyboard alone', async () => {
    const { page, complaints } = await open();
    await tabTo(page, '[name=platform]');
    const steps = Object.keys(PLATFORMS).indexOf('drupal');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name=element]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name=base]');
    await page.keyboard.type('clinic.example/widgets');
    await tabTo(page, '[name=clinic]');
    await page.keyboard.type('Harbour Physio');
    await tabTo(page, '[name=phone]');
    await page.keyboard.type('+1 555 010 0199');
    await tabTo(page, '[name=receive]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name=endpoint]');
    await page.keyboard.type('https://formspree.io/f/abcd');
    await tabTo(page, '[name=theme]');
    await page.keyboard.press('ArrowDown');
    const expected = snippets({
      platform: 'drupal',
      element: 'appointment-form',
      base: 'https://clinic.example/widgets',
      options: {
        clinic: 'Harbour Physio',
        phone: '+1 555 010 0199',
        endpoint: 'https://formspree.io/f/abcd',
        theme: 'dark',
      },
    });
    assert.deepEqual(
      await offered(page),
      expected.map(({ code }) => code),
    );
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('offers nothing before it knows which number patients call in an emergency', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${demo.origin}/builder`);
    await whenReady(page);
    await page.click('[value=html]');
    const missing = () => page.$eval('#missing', (it) => it.textContent);
    const numberIsAsked = () => page.$eval('#emergency', (it) => it.checkVisibility());
    assert.deepEqual(await offered(page), []);
    assert.match(await missing(), /choose the country/);
    assert.equal(await numberIsAsked(), false);

    await page.select('[name=lang]', 'en-AU');
    assert.equal(await missing(), '');
    assert.equal(await numberIsAsked(), false);
    assert.match((await offered(page))[0] ?? '', / data-lang="en-AU"/);

    await page.select('[name=language]', 'fr');
    await page.select('[name=lang]', 'en-CA');
    assert.match((await offered(page))[0] ?? '', / data-lang="fr-CA"/);
    await page.waitForSelector('symptom-guide >>> .bp[lang=fr]', { visible: true });
    await page.select('[name=language]', 'en');

    await page.select('[name=lang]', 'other');
    assert.equal(await numberIsAsked(), true);
    assert.deepEqual(await offered(page), []);
    await page.type('#emergency-number', 'the front desk');
    await page.keyboard.press('Tab');
    assert.deepEqual(await offered(page), []);
    assert.match(await missing(), /write the number/);
    assert.match(await page.$eval('#emergency-number-problem', (it) => it.textContent), /one number/);
    await page.$eval('#emergency-number', (field) => (field as HTMLInputElement).select());
    await page.type('#emergency-number', '144');
    await page.keyboard.press('Tab');
    assert.equal(await missing(), '');
    const [script = ''] = await offered(page);
    assert.match(script, / data-emergency-number="144"/);
    assert.doesNotMatch(script, /data-lang/);
    await page.waitForSelector('symptom-guide >>> a[href="tel:144"]', { visible: true });

    // A number that was written for another country is not left on the page.
    await page.select('[name=lang]', 'en-NZ');
    assert.doesNotMatch((await offered(page)).join(), /144/);
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
    await page.click('[name=receive][value=own]');
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
    await page.waitForSelector('symptom-guide >>> #question', { visible: true });
    await page.select('[name=theme]', 'dark');
    await page.select('[name=lang]', 'en-GB');
    await page.select('[name=heading-level]', '4');
    await page.waitForSelector('symptom-guide >>> [data-theme=dark] h4', { visible: true });
    await page.waitForSelector('symptom-guide >>> a[href="tel:999"]', { visible: true });
    assert.ok(await page.$('symptom-guide >>> #question'), 'the question stands');
    await page.click('[value=back-pain-article]');
    await page.waitForSelector('back-pain-article >>> [data-theme=dark] h4', { visible: true });
    assert.equal((await page.$$('#preview > *')).length, 1);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });

  it('offers a style with the color and corners that were chosen, and shows them', async () => {
    const { page, complaints } = await open();
    await page.click('[value=html]');
    assert.equal((await offered(page)).length, 3, 'nothing where nothing was changed');
    await page.type('#accent', '#ffd400');
    await page.focus('#radius');
    await page.keyboard.press('Home');
    const code = (await offered(page))[2] ?? '';
    assert.match(code, /^<style>\n.*--bp-color-accent: #ffd400;\n {2}--bp-radius: 0;\n\}\n<\/style>$/s);
    await page.waitForFunction(() => {
      const button = document.querySelector('symptom-guide')?.shadowRoot?.querySelector('.button');
      return button && getComputedStyle(button).borderRadius === '0px';
    });
    await page.waitForFunction(() =>
      document.querySelector('#verdicts')?.textContent.includes('Text on buttons 14.6:1, good'),
    );
    await page.type('#accent', ';}');
    assert.match(await page.$eval('#accent-problem', (it) => it.textContent), /Not a color/);
    assert.doesNotMatch((await offered(page)).join(), /ffd400/);
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

  it('sends nothing from its preview', async () => {
    const { page, requests } = await open();
    await page.click('[value=appointment-form]');
    await whenReady(page);
    const before = requests.length;
    await fillAppointment(page);
    await sendAppointment(page);
    assert.deepEqual(requests.slice(before), []);
    await page.browserContext().close();
  });

  it('asks what receives the requests, and says what that way still needs', async () => {
    const { page } = await open();
    await page.click('[value=html]');
    await page.click('[value=appointment-form]');
    const missing = () => page.$eval('#missing', (it) => it.textContent);
    const toDo = () => page.$$eval('#warnings li', (all) => all.map((it) => it.textContent.trim()));
    const script = async () => (await offered(page))[0] ?? '';
    assert.match(await missing(), /what receives the requests/);
    assert.deepEqual(await offered(page), []);

    await page.click('[name=receive][value=phone]');
    assert.match(await missing(), /your phone or your e-mail/);
    await page.type('#phone', '+1 207 555 0142');
    assert.equal(await missing(), '');
    assert.doesNotMatch(await script(), /endpoint/);
    await page.waitForFunction(
      () => !document.querySelector('appointment-form')?.shadowRoot?.querySelector('form'),
    );

    await page.click('[name=receive][value=service]');
    assert.ok((await toDo()).some((it) => it.startsWith('No request can be sent yet')));
    await page.type('#endpoint', 'https://formspree.io/forms/abcd/integration');
    await page.keyboard.press('Tab');
    assert.ok(
      (await toDo()).some((it) => it.startsWith('Address that takes requests: Left out: this is a page')),
    );
    assert.doesNotMatch(await script(), /endpoint|formspree/);

    await page.select('#service', 'web3forms');
    assert.equal(await page.$eval('#endpoint', (it) => it.checkVisibility()), false);
    assert.ok((await toDo()).some((it) => it.includes('your access key')));
    await page.type('#access-key', '0a1b2c3d-1111-2222-3333-444455556666');
    assert.match(await script(), / data-endpoint="https:\/\/api\.web3forms\.com\/submit"/);
    assert.match(await script(), / data-field-access_key="0a1b2c3d-1111-2222-3333-444455556666"/);

    await page.click('#warnings a');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'base');
    await page.type('#base', 'https://clinic.example/widgets');
    await page.keyboard.press('Tab');
    assert.deepEqual(await toDo(), []);

    await page.click('[name=receive][value=wordpress]');
    await page.$eval('#endpoint', (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    assert.match(await script(), / data-endpoint="\/wp-json\/clinic\/v1\/appointments" data-format="json"/);
    await page.click('[value=wordpress][name=platform]');
    assert.deepEqual(
      await page.$$eval('.piece a[download]', (all) => all.map((it) => it.getAttribute('download'))),
      ['back-pain-widgets-wordpress.zip', 'appointment-requests-wordpress.zip'],
    );
    await page.browserContext().close();
  });

  it('begins with the best way for a system that takes no files', async () => {
    const { page } = await open();
    const host = () => page.$eval('[name=host]:checked', (it) => (it as HTMLInputElement).value);
    await page.click('[value=wix]');
    assert.equal(await host(), 'cdn');
    assert.equal(await page.$eval('#folder', (it) => it.checkVisibility()), false);
    assert.match(
      (await offered(page))[0] ?? '',
      /cdn\.jsdelivr\.net\/npm\/back-pain-widgets@\d+\.\d+\.\d+\//,
    );
    await page.click('[value=frame]');
    assert.match((await offered(page))[1] ?? '', /<iframe src="https:\/\/YOUR-SITE\/embed\//);
    await page.click('[value=joomla]');
    assert.equal(await host(), 'own');
    assert.equal(await page.$eval('[data-host=frame]', (it) => it.checkVisibility()), false);
    await page.click('[value=npm]');
    assert.equal(await page.$eval('#hosting', (it) => it.checkVisibility()), false);
    await page.browserContext().close();
  });

  for (const width of [320, 1280]) {
    it(`fits ${width} px and is accessible, whatever is chosen`, async () => {
      const { page, complaints } = await openPage(browser, { width, height: 800 });
      await page.evaluateOnNewDocument(AXE);
      await page.goto(`${demo.origin}/builder`);
      await whenReady(page);
      assert.equal(await overflow(page), 0, 'before anything is answered');
      await page.select('[name=lang]', 'other');
      await page.type('#emergency-number', '144');
      for (const platform of Object.keys(PLATFORMS)) {
        await page.click(`[value="${platform}"]`);
        assert.equal(await overflow(page), 0, platform);
      }
      for (const element of ['back-pain-article', 'symptom-guide', 'appointment-form']) {
        await page.click(`[value="${element}"]`);
        if (element === 'appointment-form') {
          for (const way of ['service', 'wordpress', 'receiver', 'fhir', 'own', 'phone', 'service']) {
            await page.click(`[name=receive][value=${way}]`);
            assert.equal(await overflow(page), 0, way);
          }
          await page.select('#service', 'gravity-forms');
          await page.type('#endpoint', 'reception@clinic.com');
          await page.keyboard.press('Tab');
        }
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
      // The form in the preview tells its author of a way that was not chosen yet.
      const others = complaints.filter((it) => !/^<appointment-form> (endpoint|phone): missing/.test(it));
      assert.deepEqual(others, []);
      await page.browserContext().close();
    });
  }
});
