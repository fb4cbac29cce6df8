/** A page with the three elements in every state they know, and a patient who goes through all of them. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { GUIDE_GRAPH, LEVELS, type GuideGraph, type Level } from '../../../src/content/guide-graph.js';
import { lacks } from './browser.js';
import { levelOf } from '../../../src/features/guide/level.js';
import { answerWith, find, PATIENT, pressButton, said, tick, typeInto } from './patient.js';
import type { Site } from './site.js';

/** A form for each way that one can be set up. */
export const EVERY_ELEMENT = `<back-pain-article></back-pain-article><symptom-guide></symptom-guide>
  <appointment-form id="plain" phone="+44 20 7946 0018" endpoint="/api" privacy-url="/privacy" share-guide></appointment-form>
  <appointment-form id="opaque" phone="+44 20 7946 0018" endpoint="/api" ok="opaque"></appointment-form>
  <appointment-form id="times" phone="+44 20 7946 0018" endpoint="/api" slots-url="/free-times/$bulk-publish" time-zone="Europe/London"></appointment-form>
  <appointment-form id="fhir" phone="+44 20 7946 0018" endpoint="/api" format="fhir"></appointment-form>
  <appointment-form id="no-endpoint" phone="+44 20 7946 0018" email="hello@clinic.example"></appointment-form>`;

const ACCEPTED = { status: 202, body: { ok: true } };

/** The clinic's server as the patient below needs it: answers as it was told last. */
export class StubClinic {
  private next: { status: number; body: unknown; headers?: Record<string, string> } | 'hold' = ACCEPTED;
  private held: ServerResponse | null = null;
  private calendar: Promise<void> = Promise.resolve();

  constructor(site: Site) {
    site.put('/api', (request, response) => {
      request.resume();
      if (this.next === 'hold') this.held = response;
      else this.reply(response);
    });
    const manifest = {
      transactionTime: new Date().toISOString(),
      output: [{ type: 'Slot', url: `${site.origin}/free-times/slots.ndjson` }],
    };
    site.put('/free-times/$bulk-publish', async (_request, response) => {
      await this.calendar;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(manifest));
    });
    const start = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 11);
    const slot = { resourceType: 'Slot', id: 'a1', status: 'free' };
    site.put('/free-times/slots.ndjson', {
      html: JSON.stringify({ ...slot, start: `${start}10:00:00Z`, end: `${start}10:30:00Z` }),
    });
    site.put('/favicon.ico', (_request, response) => void response.writeHead(204).end());
  }

  /** From here on nobody gets the calendar. @returns gives it to all who have asked */
  holdsCalendar(): () => void {
    let give: () => void = () => undefined;
    this.calendar = new Promise((resolve) => (give = resolve));
    return give;
  }

  answers(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.next = { status, body, headers };
  }

  holds(): void {
    this.next = 'hold';
  }

  accepts(): void {
    this.next = ACCEPTED;
    if (this.held) this.reply(this.held);
    this.held = null;
  }

  private reply(response: ServerResponse): void {
    const { status, body, headers } = this.next === 'hold' ? { ...ACCEPTED, headers: {} } : this.next;
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  }
}

/** Told of each state while it is to be seen, and by which selector its element is found. */
export type Look = (state: string, element: string) => Promise<void>;

/**
 * Goes through every state of every element; each state is seen before the next one is brought about. A page in another
 * language than English has been told to `speak` it.
 */
export async function goThroughEverything(
  page: Page,
  clinic: StubClinic,
  look: Look = () => Promise.resolve(),
): Promise<void> {
  for (const element of ['back-pain-article', 'symptom-guide', '#plain', '#times', '#no-endpoint'])
    await look('as it opens', element);
  await readArticle(page);
  await look('sources open', 'back-pain-article');
  await page.evaluate(() => (window.print = () => void window.dispatchEvent(new Event('afterprint'))));
  for (const level of LEVELS) await hearAdvice(page, level, look);
  await fillPlainForm(page, clinic, look);
  await goOffline(page, look);
  await find(page, '#no-endpoint >>> [part=contact]');
  await sendShortly(page, '#opaque');
  await tick(page, 'slot', 'a1', '#times');
  await look('a free time chosen', '#times');
  await sendShortly(page, '#times');
  await sendShortly(page, '#fhir');
  if (!lacks('print media')) {
    await page.emulateMediaType('print');
    await page.pdf({ format: 'A4' });
    await page.emulateMediaType('screen');
  }
}

async function readArticle(page: Page): Promise<void> {
  const drawings = await page.$$eval('back-pain-article >>> svg', (found) => found.length);
  assert.ok(drawings >= 10, `${drawings} drawings`);
  // From the contents to a section, to a claim's sources, and from a reference back to the claim.
  for (const way of ['nav a', '.mark', '.references .back'])
    await page.$eval(`back-pain-article >>> ${way}`, (link) => (link as HTMLElement).click());
}

async function hearAdvice(page: Page, level: Level, look: Look): Promise<void> {
  await answerWith(page, answersTo(level));
  await find(page, `symptom-guide >>> .care.${level}`);
  await look(`advice: ${level}`, 'symptom-guide');
  // In an emergency nobody is sent to a printer.
  if (level !== 'emergency') await pressButton(page, 'symptom-guide', 'Print this advice');
  await pressButton(page, 'symptom-guide', 'Start again');
  await find(page, 'symptom-guide >>> [part=start]');
}

/** The fewest answers that lead to advice of this level. */
function answersTo(level: Level): string[] {
  const { first, questions, outcomes }: GuideGraph = GUIDE_GRAPH;
  const ways: { at: string; answers: string[] }[] = [{ at: first, answers: [] }];
  for (const { at, answers } of ways) {
    const reached = outcomes[at];
    if (reached && levelOf(reached.way) === level) return answers;
    for (const [answer, to] of Object.entries(questions[at]?.answers ?? {}))
      ways.push({ at: to, answers: [...answers, answer] });
  }
  throw new Error(`No way leads to ${level}`);
}

/** Errors, sending, waiting, failed, refused, sent. */
async function fillPlainForm(page: Page, clinic: StubClinic, look: Look): Promise<void> {
  const form = '#plain';
  await pressButton(page, form, 'Send request');
  await find(page, `${form} >>> [part=error-summary]`);
  await look('errors', form);
  await fillShortly(page, form);
  clinic.answers(503, {}, { 'retry-after': '60' });
  await pressButton(page, form, 'Send request');
  await waitForButton(page, form, 'Stop waiting');
  await look('waiting', form);
  await pressButton(page, form, 'Stop waiting');
  await find(page, `${form} >>> [part=failure]`);
  await look('failed', form);
  await pressButton(page, form, 'Copy');
  await page.waitForFunction(
    (id, answers) => {
      const status = document.querySelector(id)?.shadowRoot?.querySelector('.actions [role=status]');
      return answers.some((answer) => status?.textContent.includes(answer));
    },
    {},
    form,
    ['Copied', 'Text selected. Now copy it.'].map((answer) => said(page, answer)),
  );
  clinic.answers(422, { errors: { phone: 'No such number' } });
  await pressButton(page, form, 'Try again');
  await find(page, `${form} >>> [part=error-summary]`);
  clinic.holds();
  await pressButton(page, form, 'Send request');
  await waitForButton(page, form, 'Sending…');
  await look('sending', form);
  clinic.accepts();
  await find(page, `${form} >>> .confirmed`);
  await look('sent', form);
  await pressButton(page, form, 'Send another request');
}

/** The browser is offline and says so; the request leaves once it says otherwise. */
async function goOffline(page: Page, look: Look): Promise<void> {
  const form = '#plain';
  const online = (is: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(navigator, 'onLine', { get: () => value, configurable: true });
      // Not every driver can cut the connection.
      const page = window as unknown as { fetch: unknown; connected?: unknown };
      page.connected ??= page.fetch;
      page.fetch = value ? page.connected : () => Promise.reject(new TypeError('no network'));
      window.dispatchEvent(new Event(value ? 'online' : 'offline'));
    }, is);
  await online(false);
  await fillShortly(page, form);
  await pressButton(page, form, 'Send request');
  await waitForButton(page, form, 'Stop waiting');
  await look('offline', form);
  await online(true);
  await find(page, `${form} >>> .confirmed`);
}

async function fillShortly(page: Page, form: string): Promise<void> {
  await typeInto(page, 'name', PATIENT.name, form);
  await typeInto(page, 'phone', PATIENT.phone, form);
  await tick(page, 'consent', undefined, form);
}

async function sendShortly(page: Page, form: string): Promise<void> {
  await fillShortly(page, form);
  await pressButton(page, form, 'Send request');
  await find(page, `${form} >>> [part=confirmation]`);
}

/** @param label a part of how it reads */
async function waitForButton(page: Page, form: string, label: string): Promise<void> {
  await page.waitForFunction(
    (host, words) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) =>
        button.textContent.includes(words),
      ),
    {},
    form,
    said(page, label),
  );
}
