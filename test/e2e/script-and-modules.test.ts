/**
 * The script that a webmaster pastes is minified, the modules of the package are not. Whatever the minifier does, both must
 * show and tell the same in every state: a public property, an event's detail or a sentence that comes out otherwise in the
 * script would be found by no other test.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { stopDate } from '../browsers/stop-date.js';
import { launchBrowser, openPage, whenReady } from './support/browser.js';
import { serveScript } from './support/bundle-app.js';
import { EVERY_ELEMENT, goThroughEverything, StubClinic } from './support/every-state.js';
import { find, hear } from './support/patient.js';
import { record, recorded, type PublicMembers } from './support/recorder.js';
import { built, clinicPage, openSite, type Site } from './support/site.js';

interface Manifest {
  modules: { declarations: { tagName?: string; members?: { kind: string; name: string }[] }[] }[];
}

/** As the package's manifest tells them. */
async function publicMembers(): Promise<PublicMembers> {
  const manifest = JSON.parse(await readFile(join(built, 'custom-elements.json'), 'utf8')) as Manifest;
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  return Object.fromEntries(
    elements.map(({ tagName = '', members = [] }) => [tagName, members.map(({ name }) => name)]),
  );
}

/** How far the countdown to the next try has come before the patient stops it: chance. */
const withoutSecondsLeft = (line: string) => line.replace(/(automatically in )\d+( s\.)/, '$1…$2');

describe('the script and the modules of the package', () => {
  let browser: Browser;
  let site: Site;
  let clinic: StubClinic;
  /** The same for both, as the day stands in what is shown. */
  const now = Date.now();
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    clinic = new StubClinic(site);
    await serveScript(site, {
      name: 'modules',
      file: 'app.js',
      source: "import 'back-pain-widgets/define';",
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function everythingSeenWith(script: string): Promise<string[]> {
    // Else it would come before or after the form says that it looks for it.
    const giveCalendar = clinic.holdsCalendar();
    const { page } = await openPage(browser);
    await page.evaluateOnNewDocument(stopDate, now);
    await record(page, await publicMembers());
    site.put('/', { html: clinicPage({ body: `${EVERY_ELEMENT}<script src="${script}"></script>` }) });
    await page.goto(site.origin);
    await whenReady(page);
    await hear(page, '#times', 'Looking for free times');
    giveCalendar();
    await find(page, '#times >>> [name=slot]');
    await goThroughEverything(page, clinic);
    const lines = await recorded(page);
    await page.close();
    return [...new Set(lines.map(withoutSecondsLeft))].sort();
  }

  it('show the same texts and attributes, and tell the same, in every state', async () => {
    const ofModules = await everythingSeenWith('/app.js');
    const ofScript = await everythingSeenWith('/back-pain-widgets.js');
    // A recorder that saw little would find little amiss.
    for (const part of ['.result', 'appointment-submit', 'appointment-error', 'guide-finish'])
      assert.ok(
        ofModules.some((line) => line.includes(`> ${part}: {`) || line.includes(`> ${part}: null`)),
        part,
      );
    assert.ok(ofModules.length > 1000, `${ofModules.length} lines`);
    assert.deepEqual(ofScript, ofModules);
  });
});
