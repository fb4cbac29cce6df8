import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { answer, noAnswer } from './clinic-server.js';
import {
  button,
  expectNothingLost,
  fillIn,
  focused,
  hearConsole,
  inside,
  mainText,
  press,
  send,
  status,
  visit,
  words,
  type Visit,
} from './patient.js';

/** What moves the spinner. */
const spinnerIn = (place: Element) => getComputedStyle(place.querySelector('.spinner .icon')!).animationName;

describe('while it is on its way', () => {
  it('says so, keeps the button’s focus, rests the fields, and asks before the page is left', async () => {
    const { form, server } = await visit();
    let tell: (given: ReturnType<typeof answer>) => void = () => undefined;
    server.willAnswer(new Promise((resolve) => (tell = resolve)));
    await fillIn(form);
    const pressed = button(form, 'Send request');
    pressed.focus();
    await send({ form, server });
    expect(status(form)).to.equal('Sending your request…');
    expect(focused(form)).to.equal(pressed);
    expect(pressed.getAttribute('aria-disabled')).to.equal('true');
    expect(pressed.disabled).to.equal(false);
    expect(inside(form, '.fields')?.inert).to.equal(true);
    expect(server.guarded).to.equal(true);
    await expect(form).to.be.accessible();
    tell(answer(202));
    await server.pass(0);
    expect(server.guarded).to.equal(false);
    expect(status(form)).to.equal('');
  });

  it('shows it in a panel above the button, which keeps its contrast', async () => {
    const { form, server } = await visit();
    server.willAnswer(new Promise(() => undefined));
    await fillIn(form);
    expect(inside(form, '.on-its-way')).to.equal(null);
    await send({ form, server });
    const panel = inside(form, '.on-its-way')!;
    expect(words(panel)).to.equal('One moment Sending your request…');
    const pressed = button(form, 'Sending…');
    expect(panel.getBoundingClientRect().bottom).to.be.below(pressed.getBoundingClientRect().top);
    expect(getComputedStyle(pressed).opacity).to.equal('1');
    for (const place of [panel, pressed]) expect(spinnerIn(place)).to.equal('turn');
  });

  it('turns nothing for a patient who asked for less motion', async () => {
    const { form, server } = await visit();
    server.willAnswer(new Promise(() => undefined));
    await fillIn(form);
    await send({ form, server });
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(spinnerIn(inside(form, '.on-its-way')!)).to.equal('none');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('counts the seconds for the eye; what is read out stands still', async () => {
    const { form, server } = await visit();
    server.willAnswer(answer(503, '', '12'));
    await fillIn(form);
    await send({ form, server });
    const region = inside(form, '.status')!;
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const seen = () => words(inside(form, '.countdown'));
    expect(inside(form, '.countdown')!.getAttribute('aria-hidden')).to.equal('true');
    const whole = Number(/in (\d+) s\./.exec(seen())?.[1]);
    expect(whole).to.be.within(12, 14);
    for (const gone of [1, 2, 3]) {
      await server.pass(1000);
      await form.updateComplete;
      expect(seen()).to.equal(`We will try again automatically in ${whole - gone} s. Keep this page open.`);
    }
    expect(heard).to.deep.equal([]);
    await expect(form).to.be.accessible();
    await press(form, 'Try now');
    observer.disconnect();
    expect(inside(form, '.countdown')).to.equal(null);
  });

  it('tries again by itself with the same id, saying so', async () => {
    const { form, server } = await visit();
    server.willAnswer(noAnswer, answer(503, '', '12'), answer(500));
    await fillIn(form);
    await send({ form, server });
    expect(status(form)).to.include('We will try again automatically in about 1 second.');
    await expect(form).to.be.accessible();
    await server.pass(1000);
    await form.updateComplete;
    expect(server.posts).to.have.length(2);
    expect(status(form)).to.include('We will try again automatically in about 13 seconds.');
    await server.pass(12_000);
    expect(server.posts).to.have.length(2);
    await server.pass(60_000);
    await form.updateComplete;
    expect(server.posts).to.have.length(4);
    expect(new Set(server.posts.map((_, nth) => server.received(nth)['id'])).size).to.equal(1);
    expect(mainText(form)).to.include('Your request has arrived');
  });

  it('waits while offline, says so, and goes on by itself', async () => {
    const { form, server } = await visit();
    server.goOffline();
    await fillIn(form);
    await send({ form, server });
    expect(status(form)).to.include('You are offline');
    expect(server.guarded).to.equal(true);
    await expect(form).to.be.accessible();
    await server.pass(3_600_000);
    // A browser may be wrong about the network: it is tried at first, and four times at intervals.
    expect(server.posts).to.have.length(5);
    expect(status(form)).to.include('You are offline');
    server.comeOnline();
    await server.pass(0);
    await form.updateComplete;
    expect(mainText(form)).to.include('Your request has arrived');
  });

  it('is sent at once where only the browser thinks that there is no network', async () => {
    const { form, server } = await visit();
    server.online = false;
    await fillIn(form);
    await send({ form, server });
    expect(mainText(form)).to.include('Your request has arrived');
    expect(server.posts).to.have.length(1);
  });

  it('lets the patient try at once or stop waiting, and an answer that comes later changes nothing', async () => {
    const { form, server } = await visit();
    let tell: (given: ReturnType<typeof answer>) => void = () => undefined;
    server.willAnswer(noAnswer, new Promise((resolve) => (tell = resolve)));
    await fillIn(form);
    await send({ form, server });
    await press(form, 'Try now');
    expect(server.posts).to.have.length(2);
    await press(form, 'Stop waiting');
    expect(words(focused(form))).to.equal('Your request was not confirmed');
    expectNothingLost(form);
    server.willAnswer(new Promise(() => undefined));
    await send({ form, server }, 'Try again');
    tell(answer(202));
    await server.pass(10_000);
    await form.updateComplete;
    expect(status(form)).to.equal('Sending your request…');
    expect(server.posts).to.have.length(3);
  });
});

describe('a patient who waits', () => {
  const contact = ({ form }: Visit) =>
    [...form.renderRoot.querySelectorAll<HTMLAnchorElement>('form .on-its-way a')].map(({ href }) => href);
  const CLINIC = ['tel:+15550100199', 'mailto:desk@clinic.example'];
  const silent = () => new Promise<never>(() => undefined);

  it('sees how to reach the clinic once five seconds have gone by, whatever they are spent with', async () => {
    const one = await visit();
    one.server.willAnswer(noAnswer, silent());
    await fillIn(one.form);
    await send(one);
    expect(contact(one)).to.deep.equal([]);
    await one.server.pass(4_999);
    await one.form.updateComplete;
    expect(contact(one)).to.deep.equal([]);
    await one.server.pass(1);
    await one.form.updateComplete;
    expect(contact(one)).to.deep.equal(CLINIC);
    await expect(one.form).to.be.accessible();
    await press(one.form, 'Stop waiting');
    expect(contact(one)).to.deep.equal([]);
  });

  it('at once where the wait is known to be long: a server that asks for a minute, no connection', async () => {
    const one = await visit();
    one.server.willAnswer(answer(503, '', '60'));
    await fillIn(one.form);
    await send(one);
    expect(contact(one)).to.deep.equal(CLINIC);

    const two = await visit();
    two.server.goOffline();
    await fillIn(two.form);
    await send(two);
    expect(contact(two)).to.deep.equal(CLINIC);
  });

  it('sees what the page has put inside, where that is all there is', async () => {
    const one = await visit(
      html`<appointment-form endpoint="https://clinic.example/api"
        ><a href="tel:1234">Call us</a></appointment-form
      >`,
    );
    one.server.goOffline();
    await hearConsole(async () => {
      await fillIn(one.form);
      await send(one);
    });
    expect(one.form.querySelector('a')?.getClientRects().length).to.equal(1);
  });

  it('is shown nothing of it where the answer is quick, nor on the next time too soon', async () => {
    const one = await visit();
    one.server.willAnswer(answer(403), silent());
    await fillIn(one.form);
    await send(one);
    await one.server.pass(10_000);
    await send(one, 'Try again');
    expect(contact(one)).to.deep.equal([]);
  });
});
