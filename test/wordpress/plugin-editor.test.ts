/** The blocks in WordPress's editor, in a real browser: a quiet card with options, which the page then shows alive. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, type Visit } from '../e2e/support/browser.js';
import { ROUTE } from './support/clinic.js';
import {
  blockName,
  complaintsOfPlugins,
  logInBrowser,
  saveSettings,
  scriptTags,
  SETTINGS,
  startClinicWithPlugin,
  TAGS,
} from './support/plugin.js';
import { withWordpress } from './support/suite.js';
import type { Role } from './support/visitor.js';
import type { Wordpress } from './support/wordpress.js';

/** As much of the editor's interface as the tests use. */
interface EditorWindow {
  wp: {
    blocks: { createBlock(name: string): object };
    data: {
      dispatch(store: string): Record<string, (...given: unknown[]) => Promise<unknown>>;
      select(store: string): Record<string, (...given: unknown[]) => unknown>;
    };
  };
}

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

  async function openEditor(role: Role, address = '/wp-admin/post-new.php'): Promise<Visit> {
    const visit = await openPage(browser);
    await logInBrowser(visit.page, await site.visitor(role));
    await visit.page.goto(site.url + address);
    await visit.page.waitForSelector('.block-editor-writing-flow');
    await visit.page.evaluate(async () => {
      const { data } = (window as unknown as EditorWindow).wp;
      await data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false);
    });
    return visit;
  }

  async function insert(page: Page, names: readonly string[]): Promise<void> {
    await page.evaluate(async (wanted) => {
      const { blocks, data } = (window as unknown as EditorWindow).wp;
      await data.dispatch('core/block-editor')['insertBlocks']?.(wanted.map((it) => blocks.createBlock(it)));
    }, names);
  }

  /** The cards' texts, once there are three. */
  async function cards(page: Page): Promise<string[]> {
    await page.waitForFunction(
      () =>
        document.querySelectorAll('[data-type^="back-pain-widgets/"] .components-placeholder').length === 3,
    );
    return page.$$eval('[data-type^="back-pain-widgets/"]', (found) =>
      found.map((it) => (it as HTMLElement).innerText),
    );
  }

  for (const role of ['editor', 'author', 'contributor'] as const) {
    describe(`for ${role === 'contributor' ? 'a' : 'an'} ${role}`, () => {
      it('are quiet cards with options, are saved as comments alone, and are whole when opened again', async () => {
        const { page, requests, complaints } = await openEditor(role);
        await insert(page, TAGS.map(blockName));
        const shown = await cards(page);
        TITLES.forEach((title, index) => assert.ok(shown[index]?.includes(title), shown[index]));
        assert.ok(shown.every((text) => text.includes('nothing runs, nothing is sent')));
        assert.ok(!shown.join().includes(NOTICE));

        await page.locator(`[data-type="${blockName('symptom-guide')}"]`).click();
        await page.locator('::-p-xpath(//label[.="Phone"]/following-sibling::input)').fill('+1 555 010 0177');
        await page.waitForFunction(
          () =>
            document
              .querySelector<HTMLElement>('[data-type="back-pain-widgets/symptom-guide"]')
              ?.innerText.includes('Phone: +1 555 010 0177') === true,
        );

        const saved = await page.evaluate(
          async (status) => {
            const { data } = (window as unknown as EditorWindow).wp;
            const editor = data.dispatch('core/editor');
            await editor['editPost']?.({ title: 'Back pain', status });
            await editor['savePost']?.();
            return {
              id: data.select('core/editor')['getCurrentPostId']?.() as number,
              content: data.select('core/editor')['getCurrentPostAttribute']?.('content') as string,
            };
          },
          role === 'contributor' ? 'pending' : 'publish',
        );
        assert.deepEqual(saved.content.split('\n\n'), [
          '<!-- wp:back-pain-widgets/article /-->',
          '<!-- wp:back-pain-widgets/symptom-guide {"phone":"+1 555 010 0177"} /-->',
          '<!-- wp:back-pain-widgets/appointment-form /-->',
        ]);

        await page.goto(`${site.url}/wp-admin/post.php?post=${saved.id}&action=edit`);
        const again = await cards(page);
        assert.ok(again[1]?.includes('Phone: +1 555 010 0177'));
        assert.ok(!again.join().includes('unexpected or invalid content'));

        assert.deepEqual(
          await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS),
          [],
        );
        const ours = requests.filter(
          (asked) => asked.includes('/script/back-pain-widgets') || asked.includes(ROUTE),
        );
        assert.deepEqual(ours, []);
        // WordPress itself looks for pictures of people elsewhere, and for what this role may not see.
        const heard = complaints.filter((text) => !text.startsWith('Failed to load resource'));
        assert.deepEqual(heard, []);
        await page.browserContext().close();

        const editor = await site.visitor('editor');
        const { link } = await editor.rest<{ link: string }>('POST', `/wp/v2/posts/${saved.id}`, {
          status: 'publish',
        });
        const published = await (await fetch(link)).text();
        assert.match(published, /<symptom-guide phone="\+1 555 010 0177">/);
        assert.equal(scriptTags(published).length, 1);
      });
    });
  }

  it('tell the writer that a form sends nowhere, as long as no administrator has said where', async () => {
    const administrator = await site.visitor('administrator');
    await saveSettings(administrator, { clinic: SETTINGS.clinic });
    const { page } = await openEditor('author');
    await insert(page, TAGS.map(blockName));
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
