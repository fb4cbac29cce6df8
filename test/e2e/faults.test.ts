/**
 * The built script in a real browser against a server that drops, delays, half-answers, refuses for now, and against a
 * connection that goes and comes back. Whatever happens: a request is stored at most once; 'arrived' is shown only
 * while it is stored, 'sent, not confirmed' after an answer broke off; it is stored and confirmed wherever the faults end
 * within the tries; nothing typed is ever lost.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { textsOf } from '../../src/locales/texts-source.js';
import { engine, lacks, launchBrowser, openPage, whenReady } from './support/browser.js';
import {
  costsATry,
  FAULT_KINDS,
  pageSchedules,
  type PageSchedule,
  type Schedule,
} from './support/fault-schedules.js';
import { openFaultyServer, type Counter, type FaultyServer } from './support/faulty-server.js';
import { CLINIC_PHONE, fillForms, look, press, typedBy, type Seen } from './support/many-patients.js';
import { speak } from './support/patient.js';
import { clinicPage, openSite, type Site } from './support/site.js';
import { GRID_MS, VirtualTime } from './support/virtual-clock.js';

/** A browser lets one page's posts that outlive it weigh 64 KiB together: no more forms than stay below. */
const FORMS_PER_PAGE = 24;
/** As docs/reliability.md promises. */
const MOST_TRIES = 4;
/** Five are enough for every kind of fault at every try. */
const PAGES = Number(process.env['PAGES'] ?? (engine === 'chromium' ? 44 : 10));
/** Elsewhere pages that come and go at the same time get into each other's way. */
const PAGES_AT_ONCE = engine === 'chromium' ? 3 : 1;
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Page by page, one after the other: what a patient is told must be true in all of them. */
const LANGUAGES = ['en', 'ar', 'zh-Hans'] as const;

/** One form, its patient and its counter at the server. */
interface Case extends Schedule {
  form: number;
  counter: Counter;
  /** The patient has stopped waiting, or was told no. */
  stopped: boolean;
  /** Tries the page had made when the patient last pressed send. */
  triesBefore: number;
}

/** At once, and after each of the four intervals. */
const MOST_LOOKS = 5;

describe('a form, its server in trouble', () => {
  let browser: Browser;
  let site: Site;
  let server: FaultyServer;
  const ended: Record<string, number> = {};
  const met: Record<string, number> = {};
  const count = (tally: Record<string, number>, what: string) => void (tally[what] = (tally[what] ?? 0) + 1);
  const atTry: Record<string, number> = {};
  let withinTheTries = 0;
  let askedToWait = 0;

  before(async () => {
    [browser, site, server] = await Promise.all([
      launchBrowser({ lessMotion: true }),
      openSite(),
      openFaultyServer(),
    ]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), server.goAway()]);
  });

  async function openForms(plan: PageSchedule, first: number): Promise<[Page, VirtualTime, Case[]]> {
    // Small, and without gliding: what is drawn matters to nobody here.
    const { page } = await openPage(browser, { width: 320, height: 200 });
    const language = LANGUAGES[(first / FORMS_PER_PAGE) % LANGUAGES.length] ?? 'en';
    if (language !== 'en') speak(page, await textsOf(language));
    const time = await VirtualTime.take(page, plan.random);
    const clock = { now: () => time.now, after: time.after.bind(time) };
    const cases = plan.forms.map((schedule, index): Case => {
      const form = first + index;
      const counter = server.counter(form, schedule.faults, clock);
      return { ...schedule, form, counter, stopped: false, triesBefore: 0 };
    });
    const forms = cases.map(
      ({ form, format, ok }) =>
        `<appointment-form id="form-${form}" endpoint="${addressOf(form)}" format="${format}" ok="${ok}"></appointment-form>`,
    );
    site.put(`/${first}`, {
      html: clinicPage({
        // A form that is not in sight is not drawn: that would be most of the time.
        head:
          `<script src="/back-pain-widgets.js" async data-lang="${language}" data-phone="${CLINIC_PHONE}"></script>` +
          '<style>appointment-form { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>',
        body: forms.join('\n'),
      }),
    });
    await page.goto(`${site.origin}/${first}`);
    await whenReady(page);
    await fillForms(
      page,
      cases.map(({ form }) => form),
    );
    return [page, time, cases];
  }

  const addressOf = (form: number) => `http://form-${form}.localhost:${server.port}/${form}`;

  async function run(plan: PageSchedule, first: number): Promise<void> {
    const [page, time, cases] = await openForms(plan, first);
    const forms = cases.map(({ form }) => form);
    const posts = () =>
      page.evaluate(() => (window as unknown as { posts: { address: string; at: number }[] }).posts);
    const momentsOf = ({ form }: Case, all: Awaited<ReturnType<typeof posts>>) =>
      all.flatMap(({ address, at }) => (address === addressOf(form) ? at : []));

    const pressNow = async (one: Case, button: Schedule['presses'][number]['button']) => {
      // Asked for at once, done one after the other.
      const [[before], all, pressed] = await Promise.all([
        look(page, [one.form]),
        posts(),
        press(page, one.form, button),
      ]);
      if (!pressed) return;
      const tries = momentsOf(one, all).length;
      count(met, `pressed ${button}`);
      checkSeen(one, before!, tries - one.triesBefore, MOST_LOOKS * plan.offline.length);
      one.stopped = button === 'Stop waiting';
      if (button === 'Send request' || button === 'Try again') one.triesBefore = tries;
    };
    for (const one of cases) {
      time.after(one.sendAt, () => pressNow(one, 'Send request'));
      for (const { at, button } of one.presses) time.after(one.sendAt + at, () => pressNow(one, button));
    }
    for (const { from, to } of plan.offline) {
      time.after(from, () => time.connection(false));
      if (to !== null) time.after(to, () => time.connection(true));
    }

    const held = () =>
      cases.flatMap(({ form, counter }) =>
        [...counter.held.values()].map((at) => ({ address: addressOf(form), at })),
      );
    await time.pass(held, async (said) => {
      const those = cases.filter(({ form }) => said.includes(`form-${form}`));
      const seen = await look(
        page,
        those.map(({ form }) => form),
      );
      // At this very moment: a server that stores it later would not make it true.
      for (const [index, { counter }] of those.entries()) {
        const outcome = seen[index]?.outcome ?? '';
        assert.ok(['confirmed', 'left'].includes(outcome), outcome);
        assert.equal(counter.stored.size, 1, `SEED=${SEED}: shown as ${outcome}, and stored`);
        if (outcome === 'confirmed')
          assert.ok(counter.confirmed > 0, `SEED=${SEED}: shown as arrived, and answered so`);
      }
    });

    const [shown, all] = await Promise.all([look(page, forms), posts()]);
    for (const [index, seen] of shown.entries()) {
      const one = cases[index]!;
      const tries = momentsOf(one, all);
      const where = `SEED=${SEED}, form ${one.form}: ${JSON.stringify(plan.forms[index])} ${JSON.stringify(plan.offline)}`;
      try {
        checkSeen(one, seen, tries.length - one.triesBefore, MOST_LOOKS * plan.offline.length);
        checkStored(one, seen);
        checkPromise(one, plan, seen);
        if (one.presses.length + plan.offline.length === 0) checkWaits(one, tries);
      } catch (error) {
        (error as Error).message += `\n${where}`;
        throw error;
      }
      count(ended, seen.outcome);
      const happened = one.faults.slice(0, one.faults.length - one.counter.faults.length);
      for (const [index, { does }] of happened.entries()) {
        count(met, does);
        count(atTry, `${does} at try ${index + 1}`);
      }
    }
    if (plan.offline.length > 0) count(met, 'pages that lost the connection');
    await page.browserContext().close();
  }

  /**
   * What the screen owes the patient, whatever the server did.
   * @param looks how often the form may have looked for a network while there was none: that reaches nobody
   */
  function checkSeen(one: Case, seen: Seen, tries: number, looks: number): void {
    const { outcome, fields, ticked, copy, phoneLink } = seen;
    const typed = typedBy(one.form);
    assert.ok(tries <= MOST_TRIES + looks, `${tries} tries for one press`);
    if (outcome === 'confirmed') return;
    if (['failed', 'left'].includes(outcome)) {
      for (const text of Object.values(typed)) assert.ok(copy.includes(text), `the copy holds ${text}`);
      assert.ok(phoneLink.endsWith(CLINIC_PHONE), phoneLink);
    }
    if (outcome === 'left') return;
    assert.deepEqual(fields, typed, `everything typed is still there (${outcome})`);
    assert.deepEqual(ticked, ['contact=either', 'patient=new', 'days=tue', 'time=any', 'consent=on']);
  }

  function checkStored({ form, counter }: Case, { outcome, reference }: Seen): void {
    assert.ok(counter.stored.size <= 1, `stored ${counter.stored.size} times`);
    for (const [id, fields] of counter.stored) {
      const { name, phone, email, message } = fields;
      assert.deepEqual({ name, phone, email, message }, typedBy(form), 'stored as typed');
      if (['confirmed', 'left'].includes(outcome)) assert.equal(reference, id.slice(0, 8));
    }
  }

  /** Confirmed wherever the faults end within the tries; and nobody gives up before. */
  function checkPromise(one: Case, { offline }: PageSchedule, { outcome }: Seen): void {
    const saysNo = one.faults.some(({ does }) => does === 'say no');
    const staysOffline = offline.some(({ to }) => to === null);
    // Losing the connection costs the try that was under way.
    const triesLost = one.faults.filter(costsATry).length + offline.length;
    if (one.presses.length === 0 && !saysNo && !staysOffline && triesLost < MOST_TRIES) {
      withinTheTries += 1;
      assert.equal(outcome, 'confirmed', 'the faults ended within the tries');
      assert.equal(one.counter.stored.size, 1);
    }
    const brokeOff = one.faults.some(({ does }) => does.startsWith('answer half'));
    const atRest: Seen['outcome'][] = [
      'confirmed',
      ...(brokeOff ? ['left' as const] : []),
      'failed',
      'to mend',
      ...(staysOffline ? ['offline' as const] : []),
    ];
    assert.ok(atRest.includes(outcome), `left ${outcome}`);
  }

  /** A server that says when to come back is asked then: not before, and not much later. */
  function checkWaits({ counter }: Case, posts: readonly number[]): void {
    for (const { at, ms } of counter.asked) {
      const next = posts.find((post) => post > at);
      if (ms === null || next === undefined) continue;
      askedToWait += 1;
      const waited = next - at;
      assert.ok(waited >= Math.min(ms, 60_000), `asked to wait ${ms} ms, waited ${waited}`);
      assert.ok(
        waited <= Math.min(ms * 1.2, 60_000) + 1_000 + GRID_MS,
        `asked to wait ${ms} ms, waited ${waited}`,
      );
    }
  }

  const schedules = pageSchedules(SEED, PAGES, FORMS_PER_PAGE);
  const possible = schedules.filter(({ offline }) => offline.length === 0 || !lacks('many offline'));
  const forms = possible.length * FORMS_PER_PAGE;

  it(`keeps its promises over ${forms} schedules of faults`, async () => {
    const started = Date.now();
    if (possible.length < schedules.length)
      console.log(
        `Left out: ${(schedules.length - possible.length) * FORMS_PER_PAGE} schedules: ${lacks('many offline') || ''}`,
      );
    const plans = [...possible.entries()];
    const work = async (): Promise<void> => {
      for (let next = plans.shift(); next; next = plans.shift()) await run(next[1], next[0] * FORMS_PER_PAGE);
    };
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      [
        `fault schedules in a browser: ${forms}, SEED=${SEED}, ${seconds} s`,
        `ended ${JSON.stringify(ended)}`,
        `faults that ended within the tries: ${withinTheTries}, all confirmed; Retry-After kept: ${askedToWait}`,
        `met ${JSON.stringify(met)}`,
      ].join('\n'),
    );
    for (const outcome of [
      'confirmed',
      'left',
      'failed',
      'to mend',
      ...(lacks('many offline') ? [] : ['offline']),
    ])
      assert.ok(ended[outcome], outcome);
    for (const does of FAULT_KINDS) {
      for (let nth = 1; nth <= MOST_TRIES; nth += 1)
        assert.ok(atTry[`${does} at try ${nth}`], `${does} ${nth}`);
    }
    assert.ok(withinTheTries > PAGES, `${withinTheTries} within the tries`);
    assert.ok(askedToWait > PAGES / 4, `${askedToWait} waits that a server asked for`);
  });
});
