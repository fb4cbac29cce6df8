import { expect } from '@open-wc/testing';
import {
  choose,
  daysShown,
  dayTabs,
  fillAndSend,
  formWith,
  plain,
  Publisher,
  sent,
  slotLine,
  told,
} from './a-calendar.js';

const ZONE_NOTE = /All times are those of the clinic: ([^.]+)\. Your device is set to another time\./;
const noteIn = (form: HTMLElement) =>
  ZONE_NOTE.exec(plain(form.shadowRoot!.querySelector('#field-slot-hint')!.textContent))?.[1] ?? null;

describe('the clinic’s time zone', () => {
  const NINE = [slotLine('2026-12-02T09:00:00-05:00')];

  it('is not mentioned where the patient’s clock shows the same', async () => {
    const { form } = await formWith(new Publisher().publish(NINE), {}, 'America/Toronto');
    expect(noteIn(form)).to.equal(null);
    await choose(form, '9:00 AM');
    expect(told(form)).to.match(/^You are asking for: Wednesday, December 2, 9:00 AM We are not holding it/);
  });

  it('is named where it differs, with the patient’s own time', async () => {
    const { form, posts } = await formWith(new Publisher().publish(NINE), {}, 'Europe/Berlin');
    expect(noteIn(form)).to.equal('Eastern Time');
    await choose(form, '9:00 AM');
    expect(told(form)).to.match(
      /^You are asking for: Wednesday, December 2, 9:00 AM Eastern Time \(where you are: 3:00 PM\)/,
    );
    await expect(form).to.be.accessible();
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.include({ start: '2026-12-02T09:00:00-05:00' });
  });

  it('names the day too where it is another one', async () => {
    const { form } = await formWith(new Publisher().publish(NINE), {}, 'Pacific/Auckland');
    await choose(form, '9:00 AM');
    expect(told(form)).to.contain('(where you are: Thursday, December 3, 3:00 AM)');
  });

  it('wins over the offset that the calendar happens to write', async () => {
    const utc = [slotLine('2026-12-03T02:30:00Z')];
    const { form, posts } = await formWith(new Publisher().publish(utc));
    expect(await daysShown(form)).to.deep.equal([['Wednesday, December 2', '9:30 PM']]);
    await choose(form, '9:30 PM');
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.include({
      start: '2026-12-02T21:30:00-05:00',
      end: '2026-12-02T22:00:00-05:00',
    });
  });

  for (const zone of ['Mars/Base', '+05:00']) {
    it(`"${zone}" is told to the author, and times are shown as they are written`, async () => {
      const warn = console.warn;
      const lines: string[] = [];
      console.warn = (line: string) => void lines.push(line);
      const { form } = await formWith(
        new Publisher().publish(NINE),
        { 'time-zone': zone },
        'Europe/Berlin',
      ).finally(() => (console.warn = warn));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<appointment-form> time-zone: "${zone}"`);
      expect(await daysShown(form)).to.deep.equal([['Wednesday, December 2', '9:00 AM']]);
      expect(noteIn(form)).to.equal('UTC−05:00');
    });
  }

  it('unset, and the calendar in plain UTC: times are the patient’s', async () => {
    const utc = [slotLine('2026-12-02T14:00:00Z')];
    const { form } = await formWith(new Publisher().publish(utc), { 'time-zone': '' }, 'Europe/Berlin');
    expect(await daysShown(form)).to.deep.equal([['Wednesday, December 2', '3:00 PM']]);
    expect(noteIn(form)).to.equal(null);
  });
});

describe('across a clock change', () => {
  function at(now: string): Publisher {
    const publisher = new Publisher();
    publisher.now = Date.parse(now);
    return publisher;
  }

  it('nine o’clock stays nine o’clock when clocks go forward', async () => {
    const slots = ['2026-03-07T14:00:00Z', '2026-03-08T13:00:00Z', '2026-03-09T13:00:00Z'].map((one) =>
      slotLine(one),
    );
    const { form, posts } = await formWith(at('2026-03-06T12:00:00Z').publish(slots));
    expect(await daysShown(form)).to.deep.equal([
      ['Saturday, March 7', '9:00 AM'],
      ['Sunday, March 8', '9:00 AM'],
      ['Monday, March 9', '9:00 AM'],
    ]);
    dayTabs(form)[2]!.click();
    await form.updateComplete;
    await choose(form, '9:00 AM');
    await fillAndSend(form);
    expect(sent(posts)['slot']).to.include({ start: '2026-03-09T09:00:00-04:00' });
  });

  it('the hour that comes twice can be told apart', async () => {
    const slots = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((one) => slotLine(one));
    const { form } = await formWith(at('2026-10-31T12:00:00Z').publish(slots));
    expect(await daysShown(form)).to.deep.equal([
      ['Sunday, November 1', '1:30 AM (UTC−04:00)', '1:30 AM (UTC−05:00)'],
    ]);
  });

  it('names the zone on the days on which it differs, where only some do', async () => {
    // Phoenix keeps its clocks; Denver goes forward on 8 March.
    const slots = ['2026-03-07T16:00:00Z', '2026-03-09T15:00:00Z'].map((one) => slotLine(one));
    const { form } = await formWith(
      at('2026-03-06T12:00:00Z').publish(slots),
      { 'time-zone': 'America/Denver' },
      'America/Phoenix',
    );
    expect(await daysShown(form)).to.deep.equal([
      ['Saturday, March 7', '9:00 AM'],
      ['Monday, March 9 Mountain Time', '9:00 AM'],
    ]);
    expect(noteIn(form)).to.equal('Mountain Time');
    await expect(form).to.be.accessible();
  });
});
