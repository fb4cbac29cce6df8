/** The code that docs/analytics.md shows: each tool counts one request, and is told nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { codeBlocks } from '../docs-site/support/documents.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { StubClinic } from './support/every-state.js';
import { fillAppointment, sendAppointment } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

const [tagManager, others] = codeBlocks('docs/analytics.md');

/** Notes every call of the tools that a page would have. */
const TOOLS = `<script>
  window.told = [];
  const note = (tool) => (...what) => window.told.push([tool, ...what]);
  window.gtag = note('gtag');
  window.plausible = note('plausible');
  window._paq = { push: note('matomo') };
</script>`;

describe('docs/analytics.md', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    new StubClinic(site).accepts();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function told(script: string): Promise<unknown> {
    site.put('/', {
      html: clinicPage({
        head: `${TOOLS}${script}<script src="/back-pain-widgets.js" async></script>`,
        body: '<appointment-form endpoint="/api" phone="+44 20 7946 0018"></appointment-form>',
      }),
    });
    const { page, complaints } = await openPage(browser);
    await page.goto(site.origin);
    await whenReady(page);
    await fillAppointment(page);
    await sendAppointment(page);
    const calls = await page.evaluate(() => {
      const { told, dataLayer } = window as unknown as { told: unknown[]; dataLayer?: unknown };
      return { told, ...(dataLayer !== undefined && { dataLayer }) };
    });
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
    return calls;
  }

  const consent = (agreed: boolean) => `<script>const visitorAgreed = () => ${String(agreed)};</script>`;

  it('pushes one event to Tag Manager, if the visitor agreed', async () =>
    assert.deepEqual(await told(consent(true) + (tagManager?.code ?? '')), {
      told: [],
      dataLayer: [{ event: 'appointment_sent' }],
    }));

  it('pushes nothing otherwise', async () =>
    assert.deepEqual(await told(consent(false) + (tagManager?.code ?? '')), { told: [] }));

  it('tells the other tools in their own words', async () => {
    const inPlace = (tagManager?.code ?? '').replace(
      /window\.dataLayer[\s\S]*?\}\);\n {2}\}\);/,
      `${others?.code ?? ''}});`,
    );
    assert.deepEqual(await told(consent(true) + inPlace), {
      told: [
        ['gtag', 'event', 'appointment_sent'],
        ['matomo', ['trackEvent', 'Appointment', 'sent']],
        ['plausible', 'Appointment sent'],
      ],
    });
  });
});
