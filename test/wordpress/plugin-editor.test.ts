/** The blocks in WordPress's editor, in a real browser: a quiet card with options, which the page then shows alive. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../e2e/support/browser.js';
import { canvas, insertBlocks, openEditor, saveEntry } from './support/block-editor.js';
import { ROUTE } from './support/clinic.js';
import {
  blockName,
  complaintsOfPlugins,
  saveSettings,
  scriptTags,
  SETTINGS,
  startClinicWithPlugin,
  TAGS,
} from './support/plugin.js';
import { withWordpress } from './support/suite.js';
import type { Wordpress } from './support/wordpress.js';

const TITLES = ['Back pain article', 'Symptom guide', 'Appointment form'];
const NOTICE = 'Requests go nowhere yet';

withWordpress('the blocks of the WordPress plugin in the editor', () => {
  let site: Wordpress;
  let browser: Browser;
  before(async () => {
    site = await startClinicWithPlugin();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** The cards' texts, once there are three. */
  async function cards(page: Page): Promise<string[]> {
    const within = await canvas(page);
    await within.waitForFunction(
      () =>
        document.querySelectorAll('[data-type^="back-pain-widgets/"] .components-placeholder').length === 3,
    );
    return within.$$eval('[data-type^="back-pain-widgets/"]', (found) =>
      found.map((it) => (it as HTMLElement).innerText),
    );
  }

  /** What the editor itself has to say of the blocks, such as that they are of an older kind. */
  function saidOfBlocks(complaints: readonly string[]): string[] {
    // WordPress looks for pictures of people elsewhere, and for what this role may not see; and it finds its own
    // styles in the frame where it does not want them.
    return complaints.filter((text) => !/^Failed to load resource|^global-styles-/.test(text));
  }

  for (const role of ['editor', 'author', 'contributor'] as const) {
    describe(`for ${role === 'contributor' ? 'a' : 'an'} ${role}`, () => {
      it('are quiet cards with options, are saved as comments alone, and are whole when opened again', async () => {
        const { page, requests, complaints } = await openEditor(browser, site, role);
        await insertBlocks(page, TAGS.map(blockName));
        const shown = await cards(page);
        TITLES.forEach((title, index) => assert.ok(shown[index]?.includes(title), shown[index]));
        assert.ok(shown.every((text) => text.includes('nothing runs, nothing is sent')));
        assert.ok(!shown.join().includes(NOTICE));

        const within = await canvas(page);
        await within.locator(`[data-type="${blockName('symptom-guide')}"]`).click();
        await page
          .locator('::-p-xpath(//label[.="Name of this place"]/following-sibling::input)')
          .fill('guide');
        await within.waitForFunction(
          () =>
            document
              .querySelector<HTMLElement>('[data-type="back-pain-widgets/symptom-guide"]')
              ?.innerText.includes('Name of this place: guide') === true,
        );

        await within.locator(`[data-type="${blockName('appointment-form')}"]`).click();
        await page.locator('::-p-xpath(//label[starts-with(., "Offer to send")])').click();

        const status = role === 'contributor' ? 'pending' : 'publish';
        const saved = await saveEntry(page, { title: 'Back pain', status });
        assert.deepEqual(saved.content.split('\n\n'), [
          '<!-- wp:back-pain-widgets/article /-->',
          '<!-- wp:back-pain-widgets/symptom-guide {"id":"guide"} /-->',
          '<!-- wp:back-pain-widgets/appointment-form {"share-guide":"true"} /-->',
        ]);

        await page.goto(`${site.url}/wp-admin/post.php?post=${saved.id}&action=edit`);
        const again = await cards(page);
        assert.ok(again[1]?.includes('Name of this place: guide'));
        assert.ok(!again.join().includes('unexpected or invalid content'));

        const alive = (tags: readonly string[]) => tags.filter((tag) => customElements.get(tag));
        assert.deepEqual(await page.evaluate(alive, TAGS), []);
        assert.deepEqual(await (await canvas(page)).evaluate(alive, TAGS), []);
        const ours = requests.filter(
          (asked) => asked.includes('/script/back-pain-widgets') || asked.includes(ROUTE),
        );
        assert.deepEqual(ours, []);
        assert.deepEqual(saidOfBlocks(complaints), []);
        await page.browserContext().close();

        const editor = await site.visitor('editor');
        const { link } = await editor.rest<{ link: string }>('POST', `/wp/v2/posts/${saved.id}`, {
          status: 'publish',
        });
        const published = await (await fetch(link)).text();
        assert.match(published, /<symptom-guide id="guide">/);
        assert.match(published, /<appointment-form share-guide="true">/);
        assert.equal(scriptTags(published).length, 1);
      });
    });
  }

  it('show their signs, also where the editor keeps what is written in a frame', async () => {
    const { page } = await openEditor(browser, site, 'author');
    await insertBlocks(page, TAGS.map(blockName));
    await cards(page);
    const fonts = await (
      await canvas(page)
    ).$$eval('.components-placeholder .dashicon', (signs) =>
      signs.map((sign) => getComputedStyle(sign, '::before').fontFamily),
    );
    await page.browserContext().close();
    assert.deepEqual(fonts, ['dashicons', 'dashicons', 'dashicons']);
  });

  it('tell the writer that a form sends nowhere, as long as no administrator has said where', async () => {
    const administrator = await site.visitor('administrator');
    await saveSettings(administrator, { clinic: SETTINGS.clinic });
    const { page } = await openEditor(browser, site, 'author');
    await insertBlocks(page, TAGS.map(blockName));
    const shown = await cards(page);
    await saveSettings(administrator, SETTINGS);
    assert.deepEqual(
      shown.map((text) => text.includes(NOTICE)),
      [false, false, true],
    );
  });

  it('have made PHP complain of nothing', () => {
    assert.deepEqual(complaintsOfPlugins(site), []);
  });
});
