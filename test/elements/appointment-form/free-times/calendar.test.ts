import { expect } from '@open-wc/testing';
import { readText } from '../../../../src/elements/shared/read-text.js';
import {
  allRead,
  asksDays,
  choose,
  daysShown,
  fillAndSend,
  formWith,
  MANIFEST,
  manySlots,
  NOW,
  Publisher,
  radios,
  sent,
  settled,
  slotLine,
  told,
} from './a-calendar.js';

const HOUR = 3_600_000;
const WEEK = [slotLine('2026-12-02T09:00:00-05:00'), slotLine('2026-12-04T14:30:00-05:00')];

let hidden = false;
before(() => Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden }));
after(() => delete (document as { hidden?: boolean }).hidden);

async function comeBack(): Promise<void> {
  for (hidden of [true, false]) document.dispatchEvent(new Event('visibilitychange'));
  await allRead();
}

/** Collects what the console is told. */
async function warningsOf(attributes: Record<string, string>, publisher = new Publisher().publish(WEEK)) {
  const warn = console.warn;
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  try {
    return { lines, ...(await formWith(publisher, attributes)) };
  } finally {
    console.warn = warn;
  }
}

describe('where there is no time to choose', () => {
  const states: [name: string, publisher: () => Publisher, says: RegExp][] = [
    ['loading', () => new Publisher().publish(WEEK).hold(), /^Looking for free times/],
    ['failed', () => new Publisher(), /cannot be shown at the moment/],
    [
      'a page in place of the manifest',
      () => new Publisher().publish(WEEK).instead('<html>'),
      /cannot be shown/,
    ],
    ['a page in place of a file', () => new Publisher().publish(['<html>']), /No free times are listed/],
    [
      'a file that is not there',
      () => new Publisher().publish(WEEK).without('slots.ndjson'),
      /cannot be shown/,
    ],
    ['stale', () => new Publisher().publish(WEEK, NOW - 24.1 * HOUR), /out of date/],
    ['empty', () => new Publisher().publish([]), /No free times are listed/],
    [
      'all busy',
      () => new Publisher().publish(WEEK.map((one) => ({ ...one, status: 'busy' }))),
      /No free times/,
    ],
    ['all past', () => new Publisher().publish([slotLine('2026-11-30T09:00:00-05:00')]), /No free times/],
  ];
  for (const [name, publisher, says] of states) {
    it(`${name}: says so, asks for days, and sends them`, async () => {
      const { form, posts } = await formWith(publisher());
      expect(told(form)).to.match(says);
      expect(radios(form)).to.have.length(0);
      expect(asksDays(form)).to.equal(true);
      await expect(form).to.be.accessible();
      form.shadowRoot!.querySelector<HTMLInputElement>('input[name="days"][value="tue"]')!.click();
      await fillAndSend(form);
      expect(sent(posts)).to.deep.include({ days: ['tue'], slot: null });
    });
  }

  it('does not read the files of a calendar that is out of date', async () => {
    const publisher = new Publisher().publish(WEEK, NOW - 48 * HOUR);
    await formWith(publisher);
    expect(publisher.asked).to.deep.equal([MANIFEST]);
  });

  it('keeps the good lines of a file with bad ones', async () => {
    const bad = [
      '{"resourceType":"Slot"',
      '',
      '<b>',
      'null',
      { resourceType: 'Patient', id: 'x' },
      { ...WEEK[1], start: 'soon' },
    ];
    const { form } = await formWith(new Publisher().publish([...bad, WEEK[0], ...bad]));
    expect(await daysShown(form)).to.deep.equal([['Wednesday, December 2', '9:00 AM']]);
  });

  it('asks for days alone, without a word, where the clinic publishes nothing', async () => {
    const publisher = new Publisher();
    const { form } = await formWith(publisher, { 'slots-url': '' });
    expect(form.shadowRoot!.querySelector('.when')).to.equal(null);
    expect(asksDays(form)).to.equal(true);
    expect(publisher.asked).to.deep.equal([]);
  });

  it('reads nothing where no request could be sent', async () => {
    const publisher = new Publisher().publish(WEEK);
    await warningsOf({ endpoint: '' }, publisher);
    expect(publisher.asked).to.deep.equal([]);
  });
});

describe('when the calendar is read', () => {
  it('does not take away days that were ticked while it was on its way', async () => {
    const publisher = new Publisher().publish(WEEK).hold();
    const { form, posts } = await formWith(publisher);
    form.shadowRoot!.querySelector<HTMLInputElement>('input[name="days"][value="fri"]')!.click();
    await publisher.release();
    await settled(form);
    expect(radios(form).at(-1)!.checked).to.equal(true);
    expect(asksDays(form)).to.equal(true);
    await fillAndSend(form);
    expect(sent(posts)).to.deep.include({ days: ['fri'], slot: null });
  });

  it('is once on opening and again on coming back, at most once a minute, and never by itself', async () => {
    const publisher = new Publisher().publish(WEEK);
    const { form } = await formWith(publisher);
    expect(publisher.timesAsked).to.equal(1);
    for (const [seconds, asked] of [[1, 1], [59, 1], [60, 2], [61, 2], [119, 2], [120, 3], [7200, 4]] as const) {
      publisher.now = NOW + seconds * 1000;
      await allRead();
      await comeBack();
      expect([seconds, publisher.timesAsked]).to.deep.equal([seconds, asked]);
    }
    form.remove();
    publisher.now += 10 * HOUR;
    await comeBack();
    expect(publisher.timesAsked).to.equal(4);
  }); // prettier-ignore

  it('is once for all forms of a page', async () => {
    const publisher = new Publisher().publish(WEEK);
    const { form: one } = await formWith(publisher);
    const { form: two } = await formWith(publisher);
    expect(publisher.timesAsked).to.equal(1);
    expect(await daysShown(two)).to.deep.equal(await daysShown(one));
  });

  it('is not while nobody looks', async () => {
    hidden = true;
    const publisher = new Publisher().publish(WEEK);
    const { form } = await formWith(publisher);
    expect(publisher.timesAsked).to.equal(0);
    await comeBack();
    await settled(form);
    expect(publisher.timesAsked).to.equal(1);
    expect(await daysShown(form)).to.have.length(2);
  });

  it('is anew for another address', async () => {
    const publisher = new Publisher().publish(WEEK);
    const { form } = await formWith(publisher, { 'slots-url': 'https://clinic.example/other/$bulk-publish' });
    expect(told(form)).to.match(/cannot be shown/);
    form.slotsUrl = MANIFEST;
    await form.updateComplete;
    await settled(form);
    expect(await daysShown(form)).to.have.length(2);
  });

  it('says when the chosen time is gone, and sends no time that is', async () => {
    const publisher = new Publisher().publish(WEEK);
    const { form, posts } = await formWith(publisher);
    await choose(form, '9:00 AM');
    publisher.now += 61_000;
    publisher.publish([WEEK[1]]);
    await comeBack();
    await settled(form);
    expect(told(form)).to.equal('The time you chose is no longer listed. Please choose another.');
    await expect(form).to.be.accessible();
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.equal(null);
  });

  it('keeps what it has when a later reading fails, until that is a day old', async () => {
    const publisher = new Publisher().publish(WEEK);
    const { form } = await formWith(publisher, { 'min-notice-days': '0' });
    await choose(form, '2:30 PM');
    publisher.withdraw();
    for (const [hours, days] of [[1, 2], [23.9, 1], [24.1, 0]] as const) {
      publisher.now = NOW + hours * HOUR;
      await comeBack();
      await settled(form);
      expect([hours, (await daysShown(form)).length]).to.deep.equal([hours, days]);
    }
    expect(told(form)).to.match(/^The time you chose is no longer listed. The list of free times is out of date/);
  }); // prettier-ignore
});

describe('the clinic’s notice', () => {
  const slots = [
    slotLine('2026-12-01T12:30:00-05:00'),
    slotLine('2026-12-01T17:00:00-05:00'),
    slotLine('2026-12-02T09:00:00-05:00'),
    slotLine('2027-01-30T09:00:00-05:00'),
    slotLine('2027-01-31T09:00:00-05:00'),
  ];
  const cases: [attributes: Record<string, string>, days: string[], warns: RegExp | null][] = [
    [{}, ['Wednesday, December 2', 'Saturday, January 30'], null],
    [
      { 'min-notice-days': '0' },
      ['Tuesday, December 1', 'Wednesday, December 2', 'Saturday, January 30'],
      null,
    ],
    [{ 'min-notice-days': '2' }, ['Saturday, January 30'], null],
    [{ 'max-ahead-days': '1' }, ['Wednesday, December 2'], null],
    [
      { 'max-ahead-days': '61' },
      ['Wednesday, December 2', 'Saturday, January 30', 'Sunday, January 31'],
      null,
    ],
    [
      { 'min-notice-days': '-1' },
      ['Wednesday, December 2', 'Saturday, January 30'],
      /min-notice-days: "-1"; using 1/,
    ],
    [
      { 'max-ahead-days': 'soon' },
      ['Wednesday, December 2', 'Saturday, January 30'],
      /max-ahead-days: "soon"; using 60/,
    ],
    [
      { 'min-notice-days': '61', 'max-ahead-days': '9' },
      ['Sunday, January 31'],
      /max-ahead-days: "9"; using 61/,
    ],
  ];
  for (const [attributes, days, warns] of cases) {
    it(JSON.stringify(attributes), async () => {
      const { form, lines } = await warningsOf(attributes, new Publisher().publish(slots));
      expect((await daysShown(form)).map(([day]) => day)).to.deep.equal(days);
      if (warns) expect(lines.join('\n')).to.match(warns);
      else expect(lines).to.deep.equal([]);
    });
  }
});

describe('an address that is no calendar', () => {
  for (const bad of ['/slots.json', 'http://clinic.example/$bulk-publish', 'javascript:x/$bulk-publish']) {
    it(`${bad}: the author is told once, the patient is asked for days`, async () => {
      const publisher = new Publisher().publish(WEEK);
      const { form, lines } = await warningsOf({ 'slots-url': bad }, publisher);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<appointment-form> slots-url: "${bad}"`);
      expect(publisher.asked).to.deep.equal([]);
      expect(asksDays(form)).to.equal(true);
    });
  }
});

describe('readText', () => {
  const real = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = real;
  });

  it('is a simple GET without cookies, headers or a word about the page', async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    window.fetch = (address, init) => {
      calls.push([address, init]);
      return Promise.resolve(new Response('text'));
    };
    expect(await readText(MANIFEST)).to.equal('text');
    const [[address, init] = []] = calls;
    expect(address).to.equal(MANIFEST);
    // The signal alone may stand beside these. A diff of it would never end, so it is left out.
    const { signal, ...rest } = init ?? {};
    expect(signal instanceof AbortSignal).to.equal(true);
    expect(rest).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-cache',
    });
  });

  it('reads a file of any content type, and 2,000 slots whole', async () => {
    const text = manySlots(59, 34)
      .map((one) => JSON.stringify(one))
      .join('\n');
    expect(text.length).to.be.above(250_000);
    window.fetch = () => Promise.resolve(new Response(text, { headers: { 'content-type': 'image/png' } }));
    expect(await readText(MANIFEST)).to.equal(text);
  });

  const failures: [why: string, answer: () => Promise<Response>][] = [
    ['404', () => Promise.resolve(new Response('no', { status: 404 }))],
    ['500', () => Promise.resolve(new Response('no', { status: 500 }))],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a body that breaks off',
      () => Promise.resolve(new Response(new ReadableStream({ pull: (it) => it.error(new Error()) }))),
    ],
  ];
  for (const [why, answer] of failures) {
    it(`fails on ${why}`, async () => {
      window.fetch = answer;
      const result = await readText(MANIFEST).then(
        () => 'read',
        () => 'failed',
      );
      expect(result).to.equal('failed');
    });
  }

  it('stops reading a file without end', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (it) => {
        given += 1;
        it.enqueue(new Uint8Array(1024 * 1024).fill(120));
      },
    });
    window.fetch = () => Promise.resolve(new Response(endless));
    expect((await readText(MANIFEST)).length).to.equal(8 * 1024 * 1024);
    expect(given).to.be.below(12);
  });
});
