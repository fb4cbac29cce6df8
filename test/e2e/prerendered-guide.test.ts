/** The symptom guide as HTML: read without the script, and taken over by it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { lacks, launchBrowser, openPage } from './support/browser.js';
import { markNodes, newNodes, openLatePage, prerendered, shiftsOf } from './support/late-script.js';
import { answerWith, find } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const GUIDE = 'symptom-guide';

/** What a reader sees of the guide. */
async function seen(page: Awaited<ReturnType<typeof openPage>>['page']) {
  return page.$eval(GUIDE, (guide) => {
    const isSeen = (selector: string) =>
      [...(guide.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].some(
        (it) => it.getClientRects().length > 0 && getComputedStyle(it).visibility === 'visible',
      );
    return {
      start: isSeen('[data-do="start"]'),
      needsScript: isSeen('.until-script'),
      signs: isSeen('details li'),
      callForHelp: isSeen('.notice.emergency'),
    };
  });
}

const READ = { start: false, needsScript: true, signs: true, callForHelp: true };

describe('the prerendered symptom guide', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('shows the emergency signs with scripts switched off', { skip: lacks('scripts off') }, async () => {
    site.put('/', { html: clinicPage({ body: await prerendered(GUIDE) }) });
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin);
    assert.deepEqual(await seen(page), READ);
  });

  it('shows the emergency signs until the script arrives, and then starts', async () => {
    const visit = await openLatePage(browser, site, { elements: [GUIDE] });
    assert.deepEqual(await seen(visit.page), READ);
    visit.release();
    await visit.whenAlive();
    assert.deepEqual(await seen(visit.page), {
      start: true,
      needsScript: false,
      signs: true,
      callForHelp: true,
    });
    await answerWith(visit.page, ['adult', 'none']);
    assert.deepEqual(visit.complaints, []);
  });

  it('stays as it stands when the script arrives: its nodes, what was folded, and the focus', async () => {
    const visit = await openLatePage(browser, site, { elements: [GUIDE] });
    const { page } = visit;
    const count = await markNodes(visit, GUIDE);
    await (await find(page, `${GUIDE} >>> summary`)).click();
    await page.$eval(GUIDE, (guide) => guide.shadowRoot?.querySelector('summary')?.focus());
    const before = await shiftsOf(visit);
    visit.release();
    await visit.whenAlive();
    assert.deepEqual(await newNodes(visit, GUIDE), { all: count, fresh: [] });
    const kept = await page.$eval(GUIDE, ({ shadowRoot }) => ({
      open: shadowRoot?.querySelector('details')?.open,
      focused: shadowRoot?.activeElement?.localName,
    }));
    assert.deepEqual(kept, { open: false, focused: 'summary' });
    assert.equal(await shiftsOf(visit), before);
    assert.deepEqual(visit.complaints, []);
  });

  it('then says what this page says: its options and its region’s number', async () => {
    const visit = await openLatePage(browser, site, { elements: [GUIDE], language: 'en-GB' });
    const number = () =>
      visit.page.$eval(GUIDE, (guide) => guide.shadowRoot?.querySelector('a[href^="tel:"]')?.textContent);
    assert.equal(await number(), undefined);
    visit.release();
    await visit.whenAlive();
    assert.equal(await number(), '999');
  });

  const OTHERS: Record<string, (html: string) => string> = {
    'of another version': (html) => html.replace('version&quot;:&quot;', '$&9.'),
    'with a part cut out': (html) => html.replace(/<details[\s\S]*<\/details>/, ''),
    'without its comments': (html) => html.replace(/<!--[\s\S]*?-->/g, ''),
    'without its record': (html) => html.replace(/ data-prerendered="[^"]*"/, ''),
    'with a broken record': (html) => html.replace('data-prerendered="{', '$&{'),
    'wrapped by an editor': (html) => html.replace(/<ul>([\s\S]*?)<\/ul>/, '<div><ul>$1</ul></div>'),
  };
  for (const [kind, changed] of Object.entries(OTHERS))
    it(`is drawn afresh from HTML ${kind}, without an error`, async () => {
      const original = await prerendered(GUIDE);
      assert.notEqual(changed(original), original);
      const visit = await openLatePage(browser, site, { elements: [GUIDE], language: 'en-GB', changed });
      visit.release();
      await visit.whenAlive();
      assert.ok(visit.complaints.length <= 1, visit.complaints.join('\n'));
      const { signs, start } = await seen(visit.page);
      assert.deepEqual({ signs, start }, { signs: true, start: true });
      await answerWith(visit.page, ['adult', 'chest']);
      const shown = await visit.page.$eval(GUIDE, ({ shadowRoot }) => shadowRoot?.textContent ?? '');
      assert.match(shown, /Get emergency help now/);
      assert.match(shown, /999/);
    });
});
