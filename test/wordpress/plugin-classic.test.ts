/** The plugin where a clinic's site is of before blocks: a theme with PHP templates and widgets, and the classic editor. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, type Visit } from '../e2e/support/browser.js';
import { pressButton } from '../e2e/support/patient.js';
import {
  block,
  complaintsOfPlugins,
  logInBrowser,
  scriptTags,
  shortcode,
  startClinicWithPlugin,
  TAGS,
} from './support/plugin.js';
import { withWordpress } from './support/suite.js';
import type { Wordpress } from './support/wordpress.js';

const SUPPORT = join(import.meta.dirname, 'support');
const OWN = { id: 'guide' };

/** As much of the editor's interface as is used here. */
interface EditorWindow {
  tinymce?: { get(id: string): { initialized?: boolean } | null };
}

withWordpress('the WordPress plugin on a site of before blocks', () => {
  let site: Wordpress;
  let browser: Browser;
  before(async () => {
    site = await startClinicWithPlugin({
      theme: join(SUPPORT, 'classic-theme'),
      mustUse: [join(SUPPORT, 'php/classic-editor.php')],
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  async function pageOf(content: string): Promise<string> {
    const { link } = await (await site.visitor('author')).write('posts', { title: 'Back pain', content });
    return (await fetch(link)).text();
  }

  describe('with a classic theme', () => {
    it('has the script once, in the head, where the text holds elements', async () => {
      const page = await pageOf(TAGS.map((tag) => shortcode(tag)).join('\n\n'));
      const [head = '', body = ''] = page.split('</head>');
      assert.equal(scriptTags(head).length, 1);
      assert.equal(scriptTags(body).length, 0);
      for (const tag of TAGS) assert.ok(body.includes(`<${tag}>`), tag);
    });

    it('has none where the text holds no element, nor where texts are listed with excerpts', async () => {
      assert.equal(scriptTags(await pageOf('We help with back pain.')).length, 0);
      const editor = await site.visitor('editor');
      await editor.write('posts', { title: 'The guide', content: '<symptom-guide>Call us</symptom-guide>' });
      const list = await (await fetch(site.url)).text();
      assert.match(list, /<h1>The guide<\/h1>/);
      assert.equal(scriptTags(list).length, 0);
    });

    const WIDGETS: Readonly<Record<string, { id_base: string; instance: object }>> = {
      'a widget of blocks': { id_base: 'block', instance: { content: block('symptom-guide', OWN) } },
      'a text widget': {
        id_base: 'text',
        instance: { text: shortcode('symptom-guide', OWN), visual: true, filter: true },
      },
      'a widget of HTML': {
        id_base: 'custom_html',
        instance: { content: `<symptom-guide id="${OWN.id}"></symptom-guide>` },
      },
    };
    for (const [which, { id_base, instance }] of Object.entries(WIDGETS)) {
      it(`has it once where ${which} holds an element, and a patient can use it`, async () => {
        const administrator = await site.visitor('administrator');
        const widget = { sidebar: 'sidebar-1', id_base, instance: { raw: instance } };
        const { id } = await administrator.rest<{ id: string }>('POST', '/wp/v2/widgets', widget);
        // WordPress counts a new widget as a lost one until it is put in its place again.
        await administrator.rest('PUT', '/wp/v2/sidebars/sidebar-1', { widgets: [id] });
        const text = await pageOf('We help with back pain.');
        const { page, complaints } = await openPage(browser);
        await page.goto(/<link rel=['"]canonical['"] href=['"]([^'"]+)/.exec(text)?.[1] ?? '');
        await pressButton(page, 'symptom-guide', 'Start');
        await page.waitForSelector('symptom-guide >>> #question', { visible: true });
        const own = await page.$eval('aside symptom-guide', (guide) => guide.getAttribute('id'));
        await page.browserContext().close();
        await administrator.rest('DELETE', `/wp/v2/widgets/${id}?force=true`);
        assert.equal(scriptTags(text).length, 1);
        assert.equal(own, OWN.id);
        assert.deepEqual(complaints, []);
      });
    }
  });

  describe('with the classic editor', () => {
    async function open(address: string): Promise<Visit> {
      const visit = await openPage(browser);
      await logInBrowser(visit.page, await site.visitor('author'));
      await visit.page.goto(site.url + address);
      await text(visit.page);
      return visit;
    }

    /** Where the text is typed: a frame, as people see it who do not write HTML. */
    async function text(page: Page) {
      // Before it has its styles it shows a text already, and loses what is typed.
      await page.waitForFunction(
        () => (window as unknown as EditorWindow).tinymce?.get('content')?.initialized === true,
      );
      const frame = await page.waitForSelector('iframe#content_ifr');
      const within = await frame?.contentFrame();
      assert.ok(within);
      await within.waitForSelector('body[contenteditable=true]');
      return within;
    }

    /** Presses the button that publishes or updates, and answers with the address of the page. */
    async function save(page: Page): Promise<string> {
      // Found and pressed at one moment: the editor moves it as the text grows, and switches it off while it saves a draft.
      // And once: on the next page, which may come before the answer to this, the same button stands beside the message.
      const link = await page.waitForFunction(() => {
        const said = document.querySelector<HTMLAnchorElement>('#message a');
        const button = document.querySelector<HTMLElement>('#publish:not(.disabled, [data-pressed])');
        if (said || !button) return said?.href;
        button.dataset['pressed'] = '';
        button.click();
        return null;
      });
      return (await link.jsonValue()) ?? '';
    }

    it('is quiet there, and what an author types between two lines becomes an element', async () => {
      const { page, requests, complaints } = await open('/wp-admin/post-new.php');
      await page.type('#title', 'Typed');
      const lines = ['Before', shortcode('symptom-guide', OWN), 'After'];
      const typing = await (await text(page)).$('body');
      for (const line of lines) {
        await typing?.type(line);
        await typing?.press('Enter');
      }
      const address = await save(page);
      assert.ok(!requests.some((asked) => asked.includes('/script/back-pain-widgets')));
      assert.deepEqual(
        complaints.filter((said) => !/^Failed to load resource|JQMIGRATE/.test(said)),
        [],
      );

      await page.goto(address);
      const paragraphs = await page.$$eval('main p', (found) => found.map((it) => it.textContent.trim()));
      assert.deepEqual(
        paragraphs.filter((line) => line !== '' && !line.startsWith('Call us')),
        ['Before', 'After'],
      );
      await pressButton(page, 'symptom-guide', 'Start');
      await page.waitForSelector('symptom-guide >>> #question', { visible: true });
      await page.browserContext().close();
    });

    it('keeps the blocks of a text that was written with blocks', async () => {
      const written = [
        '<!-- wp:paragraph -->\n<p>Before</p>\n<!-- /wp:paragraph -->',
        block('symptom-guide', OWN),
        '<!-- wp:paragraph -->\n<p>After</p>\n<!-- /wp:paragraph -->',
      ].join('\n\n');
      const { id } = await (
        await site.visitor('author')
      ).write('posts', { title: 'Blocks', content: written });
      const { page } = await open(`/wp-admin/post.php?post=${id}&action=edit`);
      await (await text(page)).waitForSelector('p');
      const address = await save(page);
      await page.browserContext().close();
      const shown = await (await fetch(address)).text();
      assert.match(shown, /<symptom-guide id="guide">/);
      assert.equal(scriptTags(shown).length, 1);
    });
  });

  it('has made PHP complain of nothing', () => {
    assert.deepEqual(complaintsOfPlugins(site), []);
  });
});
