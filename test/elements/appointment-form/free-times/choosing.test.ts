import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  asksDays,
  choose,
  dayShown,
  daysShown,
  dayTabs,
  deepLink,
  fillAndSend,
  formWith,
  manySlots,
  nameOf,
  plain,
  press,
  Publisher,
  radios,
  sent,
  settled,
  slotLine,
  tabName,
  told,
} from './a-calendar.js';

const WEEK = [
  slotLine('2026-12-02T09:00:00-05:00'),
  slotLine('2026-12-02T14:30:00-05'),
  slotLine('2026-12-04T08:15:00-05:00'),
];
const active = (form: HTMLElement) => form.shadowRoot!.activeElement;
const NONE = 'None of these work for me: I will choose days instead';

describe('choosing a free time', () => {
  it('shows the days as tabs, and the times of one of them as answers to one question', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    expect(dayTabs(form).map(tabName)).to.deep.equal([
      'Wednesday, December 2, 2 free',
      'Friday, December 4, 1 free',
    ]);
    expect(dayShown(form)).to.deep.equal(['Wednesday, December 2', '9:00 AM', '2:30 PM']);
    expect(radios(form).map(nameOf)).to.deep.equal(['9:00 AM', '2:30 PM', NONE]);
    expect(radios(form).some((radio) => radio.checked)).to.equal(false);
    expect(asksDays(form)).to.equal(false);
    expect(await daysShown(form)).to.deep.equal([
      ['Wednesday, December 2', '9:00 AM', '2:30 PM'],
      ['Friday, December 4', '8:15 AM'],
    ]);
    await expect(form).to.be.accessible();
  });

  it('names the month for the eye where it changes, and for the ear on each day', async () => {
    const days = ['2026-12-30', '2026-12-31', '2027-01-04'].map((day) => slotLine(`${day}T09:00:00-05:00`));
    const { form } = await formWith(new Publisher().publish(days));
    const seen = [...form.shadowRoot!.querySelectorAll('[role="tablist"] > *')].map((one) =>
      one.matches('[role="tab"]') ? plain(one.querySelector('.number')!.textContent) : plain(one.textContent),
    );
    expect(seen).to.deep.equal(['December', '30', '31', 'January', '4']);
    expect(tabName(dayTabs(form)[2]!)).to.equal('Monday, January 4, 1 free');
  });

  it('gives every answer room for a finger', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    for (const control of [...radios(form).map((radio) => radio.closest('label')!), ...dayTabs(form)]) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('works by keyboard alone, and says what is chosen', async () => {
    const { form, posts } = await formWith(new Publisher().publish(WEEK));
    radios(form)[0]!.focus();
    await sendKeys({ press: 'Space' });
    await form.updateComplete;
    expect(told(form)).to.equal(
      'You are asking for: Wednesday, December 2, 9:00 AM We are not holding it for you. We will confirm it or suggest another.',
    );
    await sendKeys({ press: 'ArrowDown' });
    await form.updateComplete;
    expect(told(form)).to.match(/^You are asking for: Wednesday, December 2, 2:30 PM/);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(active(form) === dayTabs(form)[0], 'the day that is shown').to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await form.updateComplete;
    expect(active(form) === dayTabs(form)[1], 'the next day').to.equal(true);
    expect(dayShown(form)).to.deep.equal(['Friday, December 4', '8:15 AM']);
    expect(told(form)).to.match(/^You are asking for: Wednesday, December 2, 2:30 PM/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await form.updateComplete;
    expect(told(form)).to.match(/^You are asking for: Friday, December 4, 8:15 AM/);
    expect(active(form) === radios(form)[0]).to.equal(true);
    await expect(form).to.be.accessible();
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.deep.equal({
      id: WEEK[2]!['id'],
      start: '2026-12-04T08:15:00-05:00',
      end: '2026-12-04T08:45:00-05:00',
    });
  });

  it('sends the time in place of days', async () => {
    const { form, posts } = await formWith(new Publisher().publish(WEEK));
    await choose(form, NONE);
    form.shadowRoot!.querySelector<HTMLInputElement>('input[name="days"]')!.click();
    form.shadowRoot!.querySelector<HTMLInputElement>('input[name="time"][value="evening"]')!.click();
    await choose(form, '2:30 PM');
    expect(asksDays(form)).to.equal(false);
    await fillAndSend(form);
    expect(sent(posts)).to.deep.include({ days: [], time: 'any' });
    expect(sent(posts)['slot']).to.include({ start: '2026-12-02T14:30:00-05:00' });
    expect(form.shadowRoot!.querySelector('[part="confirmation"]')).to.exist;
  });

  it('sends days where none suits, and keeps them while the patient looks around', async () => {
    const { form, posts } = await formWith(new Publisher().publish(WEEK));
    await choose(form, NONE);
    expect(asksDays(form)).to.equal(true);
    await expect(form).to.be.accessible();
    const monday = form.shadowRoot!.querySelector<HTMLInputElement>('input[name="days"][value="mon"]')!;
    monday.click();
    await choose(form, '9:00 AM');
    await choose(form, NONE);
    expect(monday.checked).to.equal(true);
    await fillAndSend(form);
    expect(sent(posts)).to.deep.include({ days: ['mon'], slot: null });
  });

  it('may be left alone: then any time will do', async () => {
    const { form, posts } = await formWith(new Publisher().publish(WEEK));
    await fillAndSend(form);
    expect(sent(posts)).to.deep.include({ days: [], time: 'any', slot: null });
  });

  it('names the place of each time where there are several', async () => {
    const place = (id: string, name: string) => [
      { resourceType: 'Location', id, name },
      { resourceType: 'Schedule', id, actor: [{ reference: `Location/${id}` }] },
    ];
    const at = (id: string, start: string) =>
      slotLine(start, { id, schedule: { reference: `Schedule/${id}` } });
    const nine = '2026-12-02T09:00:00-05:00';
    const one = [...place('h', 'Harbour'), at('h', nine)];
    const { form } = await formWith(new Publisher().publish(one));
    expect(await daysShown(form)).to.deep.equal([['Wednesday, December 2', '9:00 AM']]);
    const { form: other } = await formWith(
      new Publisher().publish([...one, ...place('s', 'Station'), at('s', nine)]),
    );
    expect(await daysShown(other)).to.deep.equal([
      ['Wednesday, December 2', '9:00 AM Harbour', '9:00 AM Station'],
    ]);
    await choose(other, '9:00 AM Station');
    expect(told(other)).to.match(/^You are asking for: Wednesday, December 2, 9:00 AM, Station/);
  });

  it('offers the clinic’s own booking page where a time has one, in a new tab', async () => {
    const linked = slotLine('2026-12-02T09:00:00-05:00', deepLink('https://book.example/s?id=1'));
    const { form, posts } = await formWith(new Publisher().publish([linked, WEEK[2]]));
    await choose(form, '9:00 AM');
    const link = form.shadowRoot!.querySelector<HTMLAnchorElement>('.when [role="status"] a')!;
    expect(link.href).to.equal('https://book.example/s?id=1');
    expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
    expect(link.target).to.equal('_blank');
    expect(plain(link.textContent)).to.equal('Book it on book.example (opens in a new tab)');
    expect(told(form)).to.match(/If you send this form instead, we are not holding the time/);
    await expect(form).to.be.accessible();
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.include({ id: linked['id'] });
    form.reset();
    await settled(form);
    await choose(form, '8:15 AM');
    expect(form.shadowRoot!.querySelector('.when a')).to.equal(null);
  });

  it('puts a server’s objection beside the times', async () => {
    const { form, answer } = await formWith(new Publisher().publish(WEEK));
    answer.status = 422;
    answer.body = JSON.stringify({ errors: { slot: 'This time has just been taken.' } });
    await choose(form, '9:00 AM');
    await fillAndSend(form);
    const line = form.shadowRoot!.querySelector('#field-slot-error')!;
    expect(plain(line.textContent)).to.equal('Error: This time has just been taken.');
    form.shadowRoot!.querySelector<HTMLAnchorElement>('a[href="#field-slot"]')!.click();
    expect(form.shadowRoot!.activeElement === radios(form)[0]).to.equal(true);
    await expect(form).to.be.accessible();
    await choose(form, '2:30 PM');
    expect(form.shadowRoot!.querySelector('#field-slot-error')).to.equal(null);
  });

  it('stands in the patient’s copy after failing, and is still chosen', async () => {
    const { form, answer } = await formWith(new Publisher().publish(WEEK), { phone: '+1 555 010 0100' });
    answer.status = 400;
    await choose(form, '2:30 PM');
    await fillAndSend(form);
    expect(plain(form.shadowRoot!.querySelector('.copy')!.textContent)).to.contain(
      'Time asked for: Wednesday, December 2, 2:30 PM (UTC−05:00)',
    );
    expect(radios(form).find((radio) => radio.checked)!.value).to.equal(WEEK[1]!['id']);
    await expect(form).to.be.accessible();
  });

  it('is empty again after a reset', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    await choose(form, '9:00 AM');
    form.reset();
    await settled(form);
    expect(radios(form).some((radio) => radio.checked)).to.equal(false);
    expect(told(form)).to.equal('');
  });

  it('keeps the chosen time when the form is moved on the page', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    await choose(form, '2:30 PM');
    document.body.append(form);
    await settled(form);
    expect(radios(form)[1]!.checked).to.equal(true);
    form.remove();
  });
});

describe('days as tabs', () => {
  const three = () => formWith(new Publisher().publish(manySlots(3, 2)));
  const chosenTab = (form: HTMLElement) =>
    [...form.shadowRoot!.querySelectorAll('[role="tab"]')].map(
      (tab) => `${tab.getAttribute('aria-selected')} ${(tab as HTMLElement).tabIndex}`,
    );

  it('are one stop for Tab; arrow keys, Home and End lead from day to day, and round', async () => {
    const { form } = await three();
    dayTabs(form)[0]!.focus();
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['End', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['ArrowDown', 0],
    ] as const) {
      await sendKeys({ press: key });
      await form.updateComplete;
      expect(active(form) === dayTabs(form)[index], key).to.equal(true);
      expect(chosenTab(form), key).to.deep.equal(
        [0, 1, 2].map((one) => (one === index ? 'true 0' : 'false -1')),
      );
    }
    await expect(form).to.be.accessible();
  });

  it('go the other way where the page is read from right to left', async () => {
    const { form } = await three();
    form.shadowRoot!.querySelector<HTMLElement>('.bp')!.dir = 'rtl';
    dayTabs(form)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await form.updateComplete;
    expect(active(form) === dayTabs(form)[1]).to.equal(true);
  });

  it('keep the choice while the patient looks at other days', async () => {
    const { form, posts } = await three();
    await choose(form, '8:05 AM');
    dayTabs(form)[2]!.click();
    await form.updateComplete;
    expect(radios(form).some((radio) => radio.checked)).to.equal(false);
    expect(told(form)).to.match(/^You are asking for: Wednesday, December 2, 8:05 AM/);
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.include({ id: 'many-1' });
  });

  it('and back on its day the choice is still marked', async () => {
    const { form } = await three();
    await choose(form, '8:05 AM');
    for (const tab of [1, 0]) {
      dayTabs(form)[tab]!.click();
      await form.updateComplete;
    }
    expect(radios(form).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
  });

  it('lose the choice only when it is cleared; focus goes to the first time', async () => {
    const { form, posts } = await three();
    await choose(form, '8:05 AM');
    await press(form, /^\s*Clear\s*$/);
    expect(told(form)).to.equal('');
    expect(radios(form).some((radio) => radio.checked)).to.equal(false);
    expect(active(form) === radios(form)[0]).to.equal(true);
    expect(
      [...form.shadowRoot!.querySelectorAll('button')].some((one) => one.textContent.includes('Clear')),
    ).to.equal(false);
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.equal(null);
  });
});

describe('the browser’s Back', () => {
  /** What the form asks the browser to keep. */
  function stateKept(form: HTMLElement): () => unknown {
    let state: unknown = null;
    const { internals } = (form as unknown as { kept: { internals: ElementInternals } }).kept;
    internals.setFormValue = (_, kept) => (state = kept);
    return () => state;
  }

  it('gives back the chosen time and shows its day, whether the calendar is there before or after', async () => {
    const first = await formWith(new Publisher().publish(WEEK));
    const kept = stateKept(first.form);
    await choose(first.form, '8:15 AM');
    const state = kept();
    for (const order of ['before', 'after']) {
      const publisher = new Publisher().publish(WEEK);
      if (order === 'after') publisher.hold();
      const { form, posts } = await formWith(publisher);
      form.formStateRestoreCallback(state);
      await settled(form);
      await publisher.release();
      await settled(form);
      expect(dayShown(form), order).to.deep.equal(['Friday, December 4', '8:15 AM']);
      expect(radios(form)[0]!.checked, order).to.equal(true);
      await fillAndSend(form);
      expect(sent(posts)['slot'], order).to.include({ id: WEEK[2]!['id'] });
    }
    await press(first.form, /^\s*Clear\s*$/);
    expect(kept()).to.equal(null);
    await choose(first.form, '8:15 AM');
    await fillAndSend(first.form);
    expect(kept(), 'nothing once it has arrived').to.equal(null);
  });

  it('says so where the time is gone meanwhile', async () => {
    const first = await formWith(new Publisher().publish(WEEK));
    const kept = stateKept(first.form);
    await choose(first.form, '8:15 AM');
    const { form } = await formWith(new Publisher().publish(WEEK.slice(0, 2)));
    form.formStateRestoreCallback(kept());
    await settled(form);
    expect(told(form)).to.equal('The time you chose is no longer listed. Please choose another.');
  });
});

describe('many free times', () => {
  it('show ten days first, and more when asked: the first new one, with the focus on it', async () => {
    const { form } = await formWith(new Publisher().publish(manySlots(14, 4)));
    expect(dayTabs(form)).to.have.length(10);
    await choose(form, '8:05 AM');
    await press(form, /Show more days/);
    expect(dayTabs(form)).to.have.length(14);
    expect(active(form) === dayTabs(form)[10]).to.equal(true);
    expect(dayShown(form)[0]).to.equal('Saturday, December 12');
    expect(told(form)).to.match(/^You are asking for: Wednesday, December 2, 8:05 AM/);
    expect(
      [...form.shadowRoot!.querySelectorAll('button')].some((one) => one.textContent.includes('more')),
    ).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('on one day show sixty first, and more when asked, focus on the first new one', async () => {
    const { form } = await formWith(new Publisher().publish(manySlots(1, 191)));
    for (const shown of [60, 120, 180]) {
      expect(dayShown(form)).to.have.length(shown + 1);
      await press(form, /Show more times/);
      expect(active(form) === radios(form)[shown]).to.equal(true);
    }
    expect(dayShown(form)).to.have.length(192);
  });

  it('are in the page only for the day that is shown: 59 × 34', async () => {
    const publisher = new Publisher().publish(manySlots(59, 34)).hold();
    const { form } = await formWith(publisher);
    await publisher.release();
    await settled(form);
    for (let tabs = 10; tabs < 59; tabs = Math.min(tabs + 10, 59)) {
      expect(dayTabs(form)).to.have.length(tabs);
      expect(radios(form)).to.have.length(35);
      await press(form, /Show more days/);
    }
    expect(dayTabs(form)).to.have.length(59);
    expect(dayShown(form)[0]).to.equal('Thursday, January 21');
  });
});
