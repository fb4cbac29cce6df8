/**
 * Two engines look for barriers in every state of every element, in both themes; in each other language than English
 * one of them, in one theme.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { directionOf } from '../../src/locales/direction.js';
import { textsOf } from '../../src/locales/texts-source.js';
import { barriersIn, ENGINE_SCRIPTS } from './support/accessibility-engines.js';
import { FETCHED_LANGUAGES } from '../locales/fetched-languages.js';
import { engine, launchBrowser, openPage, whenReady } from './support/browser.js';
import { EVERY_ELEMENT, goThroughEverything, StubClinic } from './support/every-state.js';
import { speak } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';

describe('accessibility, by two engines', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    for (const [path, script] of Object.entries(ENGINE_SCRIPTS))
      site.put(
        path,
        (_request, response) => void response.setHeader('content-type', 'text/javascript').end(script),
      );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(theme: string, body: string, language = 'en-GB') {
    site.put('/', {
      html: clinicPage({
        language,
        head: `${Object.keys(ENGINE_SCRIPTS)
          .map((path) => `<script src="${path}"></script>`)
          .join(
            '',
          )}<script src="/back-pain-widgets.js" data-theme="${theme}" data-clinic="Harbour Physio"></script>`,
        body,
      }),
    });
    const { page } = await openPage(browser, { width: 390, height: 900 });
    await page.goto(site.origin);
    await whenReady(page);
    return page;
  }

  it('both hear a barrier', async () => {
    const page = await open('light', '<symptom-guide></symptom-guide><main><img src="/x.png"></main>');
    const rules = (await barriersIn(page, 'main')).map((barrier) => barrier.replace(/:.*/s, ''));
    assert.ok(rules.includes('image-alt'), `axe: ${rules.join()}`);
    assert.ok(rules.includes('img_alt_valid'), `Equal Access: ${rules.join()}`);
    await page.close();
  });

  for (const theme of ['light', 'dark'])
    it(`finds none in any state: ${theme}`, async () => {
      const clinic = new StubClinic(site);
      const page = await open(theme, EVERY_ELEMENT);
      const states: string[] = [];
      await goThroughEverything(page, clinic, async (state, element) => {
        states.push(state);
        assert.deepEqual(await barriersIn(page, element), [], `${element} ${state}`);
      });
      assert.ok(states.length >= 12, states.join());
      await page.close();
    });

  for (const language of FETCHED_LANGUAGES)
    it(
      `finds none in another language, which each element says that it speaks: ${language}`,
      {
        skip: engine !== 'chromium' && 'in English and both themes here; in each language in Chromium',
      },
      async () => {
        const clinic = new StubClinic(site);
        const page = await open('light', EVERY_ELEMENT, language);
        speak(page, await textsOf(language));
        const states: string[] = [];
        await goThroughEverything(page, clinic, async (state, element) => {
          states.push(state);
          const spoken = await page.$eval(`${element} >>> .bp`, (base) => {
            const { lang, dir } = base as HTMLElement;
            return { lang, dir, runs: getComputedStyle(base).direction };
          });
          const dir = directionOf(language);
          assert.deepEqual(spoken, { lang: language, dir, runs: dir }, `${element} ${state}`);
          assert.deepEqual(await barriersIn(page, element, 'axe'), [], `${element} ${state}`);
        });
        assert.ok(states.length >= 12, states.join());
        await page.close();
      },
    );
});
