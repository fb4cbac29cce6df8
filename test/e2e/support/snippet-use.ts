/** The pieces that the page of snippets offers, in use: what was chosen, and what a patient then sees and does. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { Choice, Piece } from '../../../demo/builder/snippets.js';
import { openPage, whenReady } from './browser.js';
import { answerMildly, fillAppointment, PATIENT, sendAppointment } from './patient.js';
import type { Site } from './site.js';

export const ELEMENTS = ['back-pain-article', 'symptom-guide', 'appointment-form'] as const;

export const PHONE = '+44 (0)20 7946 0018';
export const TEL = 'tel:+442079460018';
const CLINIC = 'Harbour & Sons’ "Physio" {1}';

/** Every option that the page asks for; the files and the endpoint are the test site's. */
export function choiceOf(platform: string, element: Choice['element'], origin: string): Choice {
  return {
    platform,
    element,
    base: `${origin}/dist/`,
    options: {
      clinic: CLINIC,
      phone: PHONE,
      email: 'hello@clinic.example',
      endpoint: `${origin}/requests`,
      'privacy-url': `${origin}/privacy?a=1&b=2`,
      theme: 'dark',
      'heading-level': '3',
      lang: 'en-GB',
    },
  };
}

export function piece(pieces: readonly Piece[], part: Piece['part']): string {
  const found = pieces.find((it) => it.part === part);
  assert.ok(found, part);
  return found.code;
}

/** Keeps what arrives at the endpoint, for pages of every origin. */
export function receiveRequests(site: Site): string[] {
  const arrived: string[] = [];
  site.put('/requests', async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    arrived.push(body);
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end('{"ok":true}');
  });
  return arrived;
}

/** Opens a page, and answers with the frame in which the element has come to life. */
export async function openPasted(browser: Browser, site: Site, html: string) {
  site.put('/', { html });
  const { page, complaints } = await openPage(browser);
  await page.goto(site.origin);
  // The helpers reach into elements by selectors, which frames know as pages do.
  const frame = ((await (await page.$('iframe'))?.contentFrame()) ?? page) as Page;
  await whenReady(frame);
  return { page, frame, complaints };
}

/** Sees the options in it, and uses it as a patient would. */
export async function seeAtWork(
  frame: Page,
  element: Choice['element'],
  origin: string,
  arrived: string[],
): Promise<void> {
  const shown = await frame.$eval(element, (it) => ({
    heading: it.shadowRoot?.querySelector('[data-main-heading] :is(h1, h2, h3, h4)')?.localName,
    dark: Boolean(it.shadowRoot?.querySelector('[data-theme=dark]')),
    emergency: Boolean(it.shadowRoot?.querySelector('a[href="tel:999"]')),
  }));
  assert.deepEqual(shown, { heading: 'h3', dark: true, emergency: true });
  const text = () => frame.$eval(element, (it) => it.shadowRoot?.textContent ?? '');
  if (element === 'symptom-guide') {
    assert.ok((await answerMildly(frame)) > 3);
    assert.ok(await frame.$(`symptom-guide >>> a[href="${TEL}"]`), 'the result shows the clinic’s phone');
    assert.ok((await text()).includes(CLINIC));
  }
  if (element === 'appointment-form') {
    assert.ok((await text()).includes(CLINIC));
    assert.ok(await frame.$(`appointment-form >>> a[href="${origin}/privacy?a=1&b=2"]`));
    await fillAppointment(frame);
    await sendAppointment(frame);
    assert.equal(arrived.length, 1);
    assert.ok(arrived.pop()?.includes(PATIENT.message));
  }
}
