import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { answer, noAnswer, settled, ClinicServer } from './clinic-server.js';
import {
  button,
  control,
  expectNothingLost,
  fillIn,
  focused,
  inside,
  mainText,
  press,
  send,
  status,
  tick,
  visit,
  words,
} from './patient.js';

/** The list in the confirmation. */
const facts = (form: HTMLElement) =>
  Object.fromEntries(
    [...form.shadowRoot!.querySelectorAll('dt')].map((name) => [words(name), words(name.nextElementSibling)]),
  );

describe('a request that arrives', () => {
  it('is the contract’s, confirmed with a reference, and called a request, not a booking', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    await send({ form, server });
    const { id, page, ...rest } = server.received();
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(page).to.equal(location.origin + location.pathname);
    expect(rest).to.deep.equal({
      name: 'Ana Ruiz',
      phone: '+1 555 010 0142',
      email: 'ana@example.org',
      contact: 'either',
      patient: 'new',
      days: ['mon', 'wed'],
      time: 'morning',
      message: 'SECRET step-free please',
      consent: 'true',
      locale: 'en',
    });
    expect(words(focused(form))).to.equal('Your request has arrived');
    expect(facts(form)).to.deep.equal({
      Reference: `${String(id).slice(0, 8).split('').join(' ')} ${String(id).slice(0, 8)}`,
      Name: 'Ana Ruiz',
      Reply: 'Either way+1 555 010 0142ana@example.org',
      'You asked for': 'Monday, WednesdayMorning',
    });
    expect(mainText(form))
      .to.include('not a booked appointment')
      .and.include('Harbour Physio will read your request');
    expect(form.renderRoot.querySelector<HTMLAnchorElement>('.stage a')?.href).to.equal('tel:+15550100199');
    expect(server.guarded).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('tells where the clinic is and when it is open, where it says how to get in touch', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        phone="+1 555 010 0199"
        address="1 Harbour Street"
        hours="Mon–Fri 8–18"
      ></appointment-form>`,
    );
    await fillIn(one.form);
    await send(one);
    expect(words(inside(one.form, '.arrived li .place'))).to.equal('1 Harbour StreetMon–Fri 8–18');
  });

  it('shows the reference in two groups of four; eight characters are copied from it', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    await send({ form, server });
    const id = String(server.received()['id']).slice(0, 8);
    const code = inside(form, '[part=reference] .code')!;
    const groups = [...code.children];
    expect(groups.map(words)).to.deep.equal([id.slice(0, 4), id.slice(4)]);
    const [first, second] = groups.map((one) => one.getBoundingClientRect());
    expect(second!.left - first!.right).to.be.above(4);
    const range = document.createRange();
    range.selectNodeContents(code);
    expect(range.toString()).to.equal(id);
    expect(code.innerText.toLowerCase()).to.equal(id);
  });

  it('says how the clinic will reply, and which days suit, in as few words as there are', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    await tick(form, 'By phone');
    for (const label of ['Monday', 'Wednesday', 'Any time']) await tick(form, label);
    await send({ form, server });
    expect(facts(form)).to.include({ Reply: 'By phone+1 555 010 0142', 'You asked for': 'Any time' });
  });

  it('offers the copy first, and keeps the way to another request quiet', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    await send({ form, server });
    const buttons = [...form.renderRoot.querySelectorAll('button')];
    expect(buttons.map(words)).to.deep.equal(['Copy', 'Print', 'Send another request']);
    expect(buttons.map(({ classList }) => /secondary|plain/.exec(classList.value)?.[0])).to.deep.equal([
      undefined,
      'secondary',
      'plain',
    ]);
  });

  it('is one, however often the button is pressed', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    let told = 0;
    form.addEventListener('appointment-submit', () => (told += 1));
    const pressed = button(form, 'Send request');
    pressed.click();
    pressed.click();
    await form.updateComplete;
    pressed.click();
    await server.pass(0);
    expect(server.posts).to.have.length(1);
    expect(told).to.equal(1);
  });

  it('that is early is held, not refused', async () => {
    const { form } = await visit();
    // Another clock, on which the form has only just been shown.
    const server = new ClinicServer();
    form.environment = server;
    await form.updateComplete;
    await server.pass(1000);
    await fillIn(form);
    await send({ form, server });
    expect(server.posts).to.have.length(0);
    expect(status(form)).to.equal('Sending your request…');
    await server.pass(1999);
    expect(server.posts).to.have.length(0);
    await server.pass(1);
    expect(server.posts).to.have.length(1);
  });

  it('is followed by a fresh form with a new id on demand', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    await send({ form, server });
    await press(form, 'Send another request');
    await settled();
    expect(words(focused(form))).to.equal('Request an appointment');
    expect(control(form, 'Your name').value).to.equal('');
    expect(control(form, 'I agree').checked).to.equal(false);
    expect(control(form, 'Either way').checked).to.equal(true);
    await fillIn(form);
    await send({ form, server });
    expect(server.received(1)['id']).not.to.equal(server.received(0)['id']);
  });

  it('leads to the clinic’s own page where it names one, by https only', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        redirect="https://clinic.example/thanks"
      ></appointment-form>`,
    );
    await fillIn(one.form);
    await send(one);
    expect(one.server.wentTo).to.deep.equal(['https://clinic.example/thanks']);
  });
});

describe('an answer with a good status that says no yes', () => {
  const bodies = ['<!doctype html><title>Contact</title>', 'You are offline', 'OK', '{"ok":tr'];
  for (const body of bodies) {
    it(`${body}: not confirmed, kept, and asked again by the patient alone, with the same id`, async () => {
      const { form, server } = await visit();
      server.willAnswer(answer(200, body));
      await fillIn(form);
      await send({ form, server });
      await server.pass(600_000);
      expect(server.posts).to.have.length(1);
      expect(words(focused(form))).to.equal('Your request was not confirmed');
      expect(mainText(form)).to.include('did not confirm').and.include('+1 555 010 0199');
      expectNothingLost(form);
      await send({ form, server }, 'Try again');
      expect(mainText(form)).to.include('Your request has arrived');
      expect(server.received(1)['id']).to.equal(server.received(0)['id']);
    });
  }

  it('one that breaks off is asked again with the same id, and never called arrived', async () => {
    const { form, server } = await visit();
    const half = { kind: 'answer', status: 200, body: null, retryAfter: null } as const;
    server.willAnswer(half, noAnswer, half, noAnswer);
    await fillIn(form);
    await send({ form, server });
    expect(status(form)).to.include('We will try again automatically');
    await server.pass(600_000);
    await form.updateComplete;
    expect(new Set(server.posts.map((_, nth) => server.received(nth)['id'])).size).to.equal(1);
    expect(server.posts).to.have.length(4);
    expect(words(focused(form))).to.equal('Sent, not confirmed');
    expect(inside(form, '.copy')?.textContent).to.include('SECRET');
    expect(mainText(form)).not.to.include('has arrived');
  });

  it('a page that delivers by itself is believed no more than that', async () => {
    for (const given of [
      { ok: true, error: 'Full' },
      { ok: true, success: false },
    ]) {
      const { form, server } = await visit();
      form.addEventListener('appointment-submit', (event) => event.respondWith(given));
      await fillIn(form);
      await send({ form, server });
      expect(words(focused(form))).to.equal('Your request was not confirmed');
    }
  });
});

describe('an answer that cannot be read', () => {
  it('is called sent, not confirmed', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        ok="opaque"
        phone="+1 555 010 0199"
      ></appointment-form>`,
    );
    one.server.willAnswer({ kind: 'opaque' });
    await fillIn(one.form);
    await send(one);
    expect(one.server.posts[0]?.opaque).to.equal(true);
    expect(words(focused(one.form))).to.equal('Sent, not confirmed');
    expect(mainText(one.form)).not.to.include('has arrived');
    expect(mainText(one.form)).to.include('If you hear nothing').and.include('+1 555 010 0199');
    await expect(one.form).to.be.accessible();
  });
});
