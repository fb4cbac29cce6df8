/** Everybody who writes for a clinic puts each element on a page, and a patient's browser brings it to life. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, whenReady } from '../e2e/support/browser.js';
import { pressButton } from '../e2e/support/patient.js';
import { entries } from './support/clinic.js';
import { ANSWERS, fillIn, named, send, untilArrived } from './support/patient.js';
import {
  block,
  complaintsOfPlugins,
  shortcode,
  startClinicWithPlugin,
  TAGS,
  type Tag,
} from './support/plugin.js';
import { withWordpress } from './support/suite.js';
import type { Role } from './support/visitor.js';
import type { Wordpress } from './support/wordpress.js';

/** Of a page's own. */
const OWN = { id: 'guide' };
const paragraph = (text: string) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

/** An element between two paragraphs. Classic text has none until wpautop makes them, which it does not beside a block. */
const WAYS: Readonly<Record<string, (tag: Tag) => string>> = {
  'a block among blocks': (tag) => [paragraph('Before'), block(tag, OWN), paragraph('After')].join('\n\n'),
  'a block in classic text': (tag) => `<p>Before</p>\n\n${block(tag, OWN)}\n\n<p>After</p>`,
  'a shortcode among blocks': (tag) =>
    [
      paragraph('Before'),
      `<!-- wp:shortcode -->\n${shortcode(tag, OWN)}\n<!-- /wp:shortcode -->`,
      paragraph('After'),
    ].join('\n\n'),
  'a shortcode in classic text': (tag) => `Before\n\n${shortcode(tag, OWN)}\n\nAfter`,
};

withWordpress('the elements of the WordPress plugin', () => {
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

  /** Writes a post as this person; a contributor's waits until an editor publishes it. */
  async function published(role: Role, content: string): Promise<string> {
    const writer = await site.visitor(role);
    const waits = role === 'contributor';
    const { id, link } = await writer.write('posts', {
      title: 'Back pain',
      content,
      ...(waits && { status: 'pending' }),
    });
    if (!waits) return link;
    const editor = await site.visitor('editor');
    return (await editor.rest<{ link: string }>('POST', `/wp/v2/posts/${id}`, { status: 'publish' })).link;
  }

  const WORKS: Readonly<Record<Tag, (page: Page) => Promise<void>>> = {
    async 'back-pain-article'(page) {
      await page.locator(named('heading', 'Running and low back pain')).wait();
    },
    async 'symptom-guide'(page) {
      await pressButton(page, 'symptom-guide', 'Start');
      const first = await page.waitForSelector('symptom-guide >>> #question', { visible: true });
      const asked = await first?.evaluate((heading) => heading.textContent);
      const [answer] = (await page.$$('symptom-guide >>> [part=answer]')).reverse();
      await answer?.evaluate((button) => (button as HTMLElement).click());
      await page.waitForFunction(
        (earlier) =>
          document.querySelector('symptom-guide')?.shadowRoot?.querySelector('#question')?.textContent !==
          earlier,
        {},
        asked,
      );
    },
    async 'appointment-form'(page) {
      const known = entries(site).length;
      await fillIn(page, ANSWERS);
      await send(page);
      await untilArrived(page);
      const [entry, ...others] = entries(site).slice(known);
      assert.equal(others.length, 0);
      const { name, days, page: from } = entry?.request as { name: string; days: string[]; page: string };
      assert.deepEqual({ name, days, from }, { name: ANSWERS.name, days: ['mon', 'thu'], from: page.url() });
    },
  };

  for (const role of ['editor', 'author', 'contributor'] as const) {
    describe(`placed by ${role === 'contributor' ? 'a' : 'an'} ${role}`, () => {
      for (const [way, write] of Object.entries(WAYS)) {
        for (const tag of TAGS) {
          it(`<${tag}> as ${way}`, async () => {
            const address = await published(role, write(tag));
            const { page, complaints, requests } = await openPage(browser);
            await page.goto(address);
            await whenReady(page);

            const around = await page.$eval(tag, (element) => {
              const texts = [...document.querySelectorAll('p')].filter((it) =>
                /^(Before|After)$/.test(it.textContent.trim()),
              );
              return {
                id: element.id,
                texts: texts.map((it) => it.textContent.trim()),
                swallowed: texts.some((it) => element.contains(it)),
                fallback: element.innerHTML,
              };
            });
            assert.deepEqual(around, {
              id: OWN.id,
              texts: ['Before', 'After'],
              swallowed: false,
              fallback: '<a href="tel:+15550100199">Call us: +1 555 010 0199</a>',
            });
            await WORKS[tag](page);
            assert.equal(requests.filter((asked) => asked.includes('/back-pain-widgets.js')).length, 1);
            assert.deepEqual(complaints, []);
            await page.browserContext().close();
          });
        }
      }
    });
  }

  it('a visitor’s comment stays what it is: no link in it becomes a form', async () => {
    const author = await site.visitor('author');
    const { id, link } = await author.write('posts', { title: 'Back pain', content: block('symptom-guide') });
    const forged = `${site.url}/embed/appointment-form.html?endpoint=/wp-comments-post.php&fields=message:comment&phone=%2B1900#bp-embed`;
    const { id: comment } = await (
      await site.visitor('subscriber')
    ).rest<{ id: number }>('POST', '/wp/v2/comments', {
      post: id,
      content: `<a href="${forged}">Ask for an appointment</a> <div data-bp="appointment-form" data-endpoint="/x">y</div>`,
    });
    await (
      await site.visitor('administrator')
    ).rest('POST', `/wp/v2/comments/${comment}`, { status: 'approved' });
    const { page } = await openPage(browser);
    await page.goto(link);
    await whenReady(page);
    const seen = await page.$eval('a[href$="#bp-embed"]', (shown) => ({
      boxes: shown.getClientRects().length,
      forms: document.querySelectorAll('appointment-form').length,
    }));
    assert.deepEqual(seen, { boxes: 1, forms: 0 });
    await page.browserContext().close();
  });

  it('has made PHP complain of nothing', () => {
    assert.deepEqual(complaintsOfPlugins(site), []);
  });
});
