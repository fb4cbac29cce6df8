import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import {
  choose,
  deepLink,
  fillAndSend,
  formWith,
  plain,
  press,
  Publisher,
  sent,
  settled,
  slotLine,
  type Posted,
} from './a-calendar.js';

const PLACED = [
  { resourceType: 'Location', id: 'h', name: 'Harbour, 1st floor' },
  { resourceType: 'Schedule', id: 'h', actor: [{ reference: 'Location/h' }] },
  slotLine('2026-12-02T14:30:00-05:00', { schedule: { reference: 'Schedule/h' } }),
];
const CLINIC = { clinic: 'Harbour Physio', phone: '+1 555 010 0100', email: 'desk@clinic.example' };

const inside = ({ form }: Posted, selector: string) => form.shadowRoot!.querySelector<HTMLElement>(selector);

const buttons = (posted: Posted) =>
  [...posted.form.shadowRoot!.querySelectorAll('button')].map((one) => plain(one.textContent));

/** Presses the button; what the browser would have saved. */
async function saved({ form }: Posted): Promise<{ name: string; type: string; text: string }> {
  const links: HTMLAnchorElement[] = [];
  // Links inherit it; an own one stands before that, and goes without a trace.
  const click = function (this: HTMLAnchorElement): void {
    links.push(this);
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value: click, configurable: true });
  try {
    await press(form, /Add to calendar/);
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  expect(links).to.have.length(1);
  const [link] = links;
  expect(link!.protocol).to.equal('blob:');
  expect(link!.isConnected).to.equal(false);
  const blob = await (await fetch(link!.href)).blob();
  return { name: link!.download, type: blob.type, text: await blob.text() };
}

function eventOf(text: string): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (!event) throw new Error('No event');
  return new ICAL.Event(event);
}

describe('keeping a time that was asked for', () => {
  it('offers a calendar entry after sending that says it is not confirmed', async () => {
    const posted = await formWith(new Publisher().publish(PLACED), CLINIC);
    await choose(posted.form, '2:30 PM');
    posted.form.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')!.value = 'My back hurts';
    await fillAndSend(posted.form);
    await expect(posted.form).to.be.accessible();
    expect(plain(inside(posted, '.copy')!.textContent)).to.contain(
      'Time asked for: Wednesday, December 2, 2:30 PM (UTC−05:00), Harbour, 1st floor',
    );
    const { name, type, text } = await saved(posted);
    expect(name).to.equal('appointment.ics');
    expect(type).to.match(/^text\/calendar\b/);
    const event = eventOf(text);
    const id = String(sent(posted.posts)['id']);
    expect(event.uid).to.equal(id);
    expect(event.summary).to.equal('Appointment requested, not confirmed: Harbour Physio');
    expect(event.location).to.equal('Harbour, 1st floor');
    expect(String(event.startDate)).to.equal('2026-12-02T19:30:00Z');
    expect(String(event.endDate)).to.equal('2026-12-02T20:00:00Z');
    expect(event.description.split('\n')).to.deep.equal([
      'You asked for this time. The clinic is not holding it for you. It will confirm it or suggest another.',
      `Reference: ${id.slice(0, 8)}`,
      CLINIC.phone,
      CLINIC.email,
    ]);
    for (const secret of ['Ana Ruiz', '0199', 'hurts', 'back', 'pain']) {
      expect(text.toLowerCase()).not.to.include(secret.toLowerCase());
    }
  });

  it('offers it where nobody can confirm the arrival, and though the calendar has changed', async () => {
    const publisher = new Publisher().publish([
      slotLine('2026-12-02T09:00:00-05:00', deepLink('https://book.example/s')),
    ]);
    const posted = await formWith(publisher, { ok: 'opaque' });
    await choose(posted.form, '9:00 AM');
    await fillAndSend(posted.form);
    publisher.now += 61_000;
    publisher.publish([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(posted.form);
    const event = eventOf((await saved(posted)).text);
    expect(event.summary).to.equal('Appointment requested, not confirmed');
    expect(String(event.startDate)).to.equal('2026-12-02T14:00:00Z');
    expect(event.location).to.equal(null);
  });

  it('tells after failing to contact the clinic', async () => {
    const posted = await formWith(new Publisher().publish(PLACED), CLINIC);
    posted.answer.status = 403;
    await choose(posted.form, '2:30 PM');
    await fillAndSend(posted.form);
    await expect(posted.form).to.be.accessible();
    expect(eventOf((await saved(posted)).text).description).to.match(
      /^You asked for this time, but the request was not confirmed\. Please contact the clinic\./,
    );
  });

  it('offers none where no time was chosen', async () => {
    const posted = await formWith(new Publisher().publish(PLACED), CLINIC);
    await fillAndSend(posted.form);
    expect(buttons(posted)).to.deep.equal(['Copy', 'Print', 'Send another request']);
  });
});
