/** The shortcode that the page of snippets offers, pasted as it is by an author and an editor. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { snippets } from '../../demo/builder/snippets.js';
import { launchBrowser, openPage, whenReady } from '../e2e/support/browser.js';
import { fillAppointment, sendAppointment } from '../e2e/support/patient.js';
import { entries } from './support/clinic.js';
import {
  complaintsOfPlugins,
  saveSettings,
  SETTINGS,
  startClinicWithPlugin,
  TAGS,
  type Tag,
} from './support/plugin.js';
import { withWordpress } from './support/suite.js';
import type { Wordpress } from './support/wordpress.js';

const PHONE = '+44 (0)20 7946 0018';
const CLINIC = 'Harbour & Sons "Physio" {1} [quay]';

/** The settings page's words for its fields. */
const FIELDS: Readonly<Record<string, string>> = {
  'Where requests go': 'endpoint',
  'Name of the clinic': 'clinic',
  Phone: 'phone',
  'E-mail': 'email',
  'Privacy notice': 'privacy-url',
  Language: 'lang',
};

withWordpress('the shortcodes offered', () => {
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

  const offered = (element: Tag, clinic = CLINIC, theme = 'dark') =>
    snippets({
      platform: 'wordpress',
      element,
      base: '',
      options: {
        clinic,
        phone: PHONE,
        email: 'hello@clinic.example',
        endpoint: `${site.url}${SETTINGS.endpoint}`,
        'privacy-url': 'https://clinic.example/privacy?a=1&b=2',
        theme,
        'heading-level': '3',
        lang: 'en-GB',
      },
    });

  async function published(role: 'author' | 'editor', code: string): Promise<string> {
    const writer = await site.visitor(role);
    const content = `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`;
    return (await writer.write('posts', { title: 'Back pain', content })).link;
  }

  for (const role of ['author', 'editor'] as const) {
    for (const tag of TAGS) {
      it(`[${tag}] by an ${role} takes its options and works`, async () => {
        const pieces = offered(tag);
        const code = pieces.find(({ part }) => part === 'place')?.code ?? '';
        const settings = Object.fromEntries(
          pieces.flatMap(({ part, title, code: value }) =>
            part === 'settings' ? [[FIELDS[title] ?? title, value]] : [],
          ),
        );
        assert.equal('endpoint' in settings, tag === 'appointment-form', 'only the form sends anything');
        assert.doesNotMatch(code, /endpoint|phone|clinic|email|lang|url/, 'not an author’s to say');
        await saveSettings(await site.visitor('administrator'), { ...SETTINGS, ...settings });

        const { page, complaints } = await openPage(browser);
        await page.goto(await published(role, code));
        await whenReady(page);
        const seen = await page.$eval(tag, (element) => ({
          theme: element.getAttribute('theme'),
          ...Object.fromEntries(
            ['clinic', 'phone', 'email', 'lang', 'privacyUrl'].map((name) => [
              name,
              document.querySelector<HTMLElement>('script[data-clinic]')?.dataset[name] ?? null,
            ]),
          ),
          heading: element.shadowRoot?.querySelector('[data-main-heading] :is(h1, h2, h3, h4)')?.localName,
          fallback: element.innerHTML,
        }));
        assert.deepEqual(seen, {
          clinic: CLINIC,
          phone: PHONE,
          email: 'hello@clinic.example',
          theme: 'dark',
          lang: 'en-GB',
          privacyUrl: tag === 'appointment-form' ? 'https://clinic.example/privacy?a=1&b=2' : null,
          heading: 'h3',
          fallback: `<a href="tel:+442079460018">Call us: ${PHONE}</a>`,
        });
        if (tag === 'appointment-form') {
          const known = entries(site).length;
          await fillAppointment(page);
          await sendAppointment(page);
          assert.equal(entries(site).length, known + 1);
        }
        assert.deepEqual(complaints, []);
        await page.browserContext().close();
      });
    }
  }

  it('do no harm with hostile values', async () => {
    for (const evil of ['"><img src=x onerror=window.harmed=1>', `'] <script>window.harmed=1</script> ["'`]) {
      const code = offered('symptom-guide', CLINIC, evil).find(({ part }) => part === 'place')?.code ?? '';
      const { page } = await openPage(browser);
      await page.goto(await published('editor', code));
      await whenReady(page);
      assert.equal(
        await page.evaluate(() => 'harmed' in window || document.querySelectorAll('[onerror]').length > 0),
        false,
      );
      assert.equal(await page.$eval('symptom-guide', (it) => it.getAttribute('heading-level')), '3');
      await page.browserContext().close();
    }
  });

  it('have made PHP complain of nothing', () => {
    assert.deepEqual(complaintsOfPlugins(site), []);
  });
});
