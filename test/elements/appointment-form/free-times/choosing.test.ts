import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  asksDays,
  choose,
  daysShown,
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
  told,
} from './a-calendar.js';

const WEEK = [
  slotLine('2026-12-02T09:00:00-05:00'),
  slotLine('2026-12-02T14:30:00-05'),
  slotLine('2026-12-04T08:15:00-05:00'),
];
const NONE = 'None of these suits me: I will name days instead';

describe('choosing a free time', () => {
  it('shows days as headings with their times as answers to one question', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    expect(daysShown(form)).to.deep.equal([
      ['Wednesday, December 2', '9:00 AM', '2:30 PM'],
      ['Friday, December 4', '8:15 AM'],
    ]);
    expect([...form.shadowRoot!.querySelectorAll('.day h3')]).to.have.length(2);
    expect(nameOf(radios(form).at(-1)!)).to.equal(NONE);
    expect(radios(form).some((radio) => radio.checked)).to.equal(false);
    expect(asksDays(form)).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('gives every answer room for a finger', async () => {
    const { form } = await formWith(new Publisher().publish(WEEK));
    for (const radio of radios(form)) {
      const { width, height } = radio.closest('label')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('works by keyboard alone, and says what is chosen', async () => {
    const { form, posts } = await formWith(new Publisher().publish(WEEK));
    radios(form)[0]!.focus();
    await sendKeys({ press: 'Space' });
    await form.updateComplete;
    expect(told(form)).to.equal(
      'You ask for: Wednesday, December 2, 9:00 AM It is not held for you: we confirm it, or suggest another.',
    );
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await form.updateComplete;
    expect(told(form)).to.match(/^You ask for: Friday, December 4, 8:15 AM/);
    expect(form.shadowRoot!.activeElement === radios(form)[2]).to.equal(true);
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
    expect(daysShown(form)).to.deep.equal([['Wednesday, December 2', '9:00 AM']]);
    const { form: other } = await formWith(
      new Publisher().publish([...one, ...place('s', 'Station'), at('s', nine)]),
    );
    expect(daysShown(other)).to.deep.equal([['Wednesday, December 2', '9:00 AM Harbour', '9:00 AM Station']]);
    await choose(other, '9:00 AM Station');
    expect(told(other)).to.match(/^You ask for: Wednesday, December 2, 9:00 AM, Station/);
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
    expect(told(form)).to.match(/If you send this form instead, the time is not held/);
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

describe('many free times', () => {
  it('show three days first, and more when asked, focus on the first new one', async () => {
    const { form } = await formWith(new Publisher().publish(manySlots(5, 4)));
    expect(daysShown(form).map(([day]) => day)).to.deep.equal([
      'Wednesday, December 2',
      'Thursday, December 3',
      'Friday, December 4',
    ]);
    await choose(form, '8:05 AM');
    await press(form, /Show more days/);
    expect(daysShown(form)).to.have.length(5);
    expect(form.shadowRoot!.activeElement === radios(form)[12]).to.equal(true);
    expect(radios(form)[1]!.checked).to.equal(true);
    expect(
      [...form.shadowRoot!.querySelectorAll('button')].some((one) => one.textContent.includes('more')),
    ).to.equal(false);
    await expect(form).to.be.accessible();
  });

  for (const [days, timesADay] of [
    [59, 34],
    [1, 191],
  ] as const) {
    it(`stay fluid: ${days} × ${timesADay} are read once and only the first are in the page`, async () => {
      const publisher = new Publisher().publish(manySlots(days, timesADay)).hold();
      const { form } = await formWith(publisher);
      const started = performance.now();
      await publisher.release();
      await settled(form);
      const toShow = performance.now() - started;
      expect(radios(form).length).to.be.within(2, 62);
      const clicked = performance.now();
      await choose(form, '8:05 AM');
      const toChoose = performance.now() - clicked;
      console.log(
        `${days * timesADay} slots: shown in ${toShow.toFixed(0)} ms, chosen in ${toChoose.toFixed(0)} ms`,
      );
      // Far above what it takes, for machines under load; that few are in the page is what keeps it fluid.
      expect(toShow).to.be.below(3000);
      expect(toChoose).to.be.below(1000);
      for (const more of [1, 2, 3]) {
        const before = radios(form).length;
        await press(form, /Show more/);
        const added = radios(form).length - before;
        expect(added, `page ${more + 1}`).to.be.within(1, 102);
      }
      expect(radios(form).length).to.be.above(130);
    });
  }
});
