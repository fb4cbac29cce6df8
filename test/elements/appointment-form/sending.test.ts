import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { answer, noAnswer, settled } from './clinic-server.js';
import {
  button,
  control,
  expectNothingLost,
  fillIn,
  focused,
  copyStatus,
  inside,
  mainText,
  press,
  send,
  status,
  visit,
  words,
  write,
} from './patient.js';

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
    expect(words(inside(form, '.code'))).to.equal(String(id).slice(0, 8));
    expect(mainText(form))
      .to.include('not a booked appointment')
      .and.include('Harbour Physio reads your request');
    expect(form.renderRoot.querySelector<HTMLAnchorElement>('.stage a')?.href).to.equal('tel:+15550100199');
    expect(server.guarded).to.equal(false);
    await expect(form).to.be.accessible();
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
    const { form, server } = await visit();
    Object.assign(form, { shownAt: server.now() - 1000 });
    await fillIn(form);
    await send({ form, server });
    expect(server.posts).to.have.length(0);
    expect(status(form)).to.equal('Sending your request …');
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

describe('while it is on its way', () => {
  it('says so, keeps the button’s focus, rests the fields, and asks before the page is left', async () => {
    const { form, server } = await visit();
    let tell: (given: ReturnType<typeof answer>) => void = () => undefined;
    server.willAnswer(new Promise((resolve) => (tell = resolve)));
    await fillIn(form);
    const pressed = button(form, 'Send request');
    pressed.focus();
    await send({ form, server });
    expect(status(form)).to.equal('Sending your request …');
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

  it('tries again by itself with the same id, saying so', async () => {
    const { form, server } = await visit();
    server.willAnswer(noAnswer, answer(503, '', '12'), answer(500));
    await fillIn(form);
    await send({ form, server });
    expect(status(form)).to.include('sent again by itself, in about 1 s');
    await expect(form).to.be.accessible();
    await server.pass(1000);
    await form.updateComplete;
    expect(server.posts).to.have.length(2);
    expect(status(form)).to.include('in about 13 s');
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
    await server.pass(600_000);
    expect(server.posts).to.have.length(0);
    server.comeOnline();
    await server.pass(0);
    await form.updateComplete;
    expect(mainText(form)).to.include('Your request has arrived');
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
    expect(status(form)).to.equal('Sending your request …');
    expect(server.posts).to.have.length(3);
  });
});

describe('a request that fails', () => {
  it('shows the clinic’s phone and e-mail and a copy; nothing is lost; another try has the same id', async () => {
    const { form, server } = await visit();
    server.willAnswer(noAnswer, noAnswer, noAnswer, noAnswer);
    await fillIn(form);
    await send({ form, server });
    await server.pass(120_000);
    await form.updateComplete;
    expect(server.posts).to.have.length(4);
    expect(words(focused(form))).to.equal('Your request was not confirmed');
    expect(words(inside(form, '.failed')))
      .to.include('could not be reached')
      .and.include('Nothing you wrote is lost.');
    const links = [...form.renderRoot.querySelectorAll<HTMLAnchorElement>('.failed a')].map(
      ({ href }) => href,
    );
    expect(links).to.deep.equal(['tel:+15550100199', 'mailto:desk@clinic.example']);
    const copy = inside(form, '.copy')?.textContent ?? '';
    for (const part of [
      'Ana Ruiz',
      '+1 555 010 0142',
      'ana@example.org',
      'SECRET',
      'Monday, Wednesday',
      'Morning',
    ]) {
      expect(copy).to.include(part);
    }
    expect(copy).to.include(String(server.received()['id']).slice(0, 8));
    expectNothingLost(form);
    expect(server.guarded).to.equal(false);
    await expect(form).to.be.accessible();

    await write(form, 'Your name', 'Ana Ruiz-Sol');
    await send({ form, server }, 'Try again');
    expect(mainText(form)).to.include('Your request has arrived');
    expect(server.received(4)).to.include({ id: server.received(0)['id'], name: 'Ana Ruiz-Sol' });
  });

  it('lets the patient copy the request; where the browser refuses, the text is selected', async () => {
    const { form, server } = await visit();
    server.willAnswer(answer(403));
    await fillIn(form);
    await send({ form, server });
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      expect(copyStatus(form)).to.equal('');
      button(form, 'Copy').focus();
      await press(form, 'Copy');
      await settled();
      expect(copied[0]).to.equal(inside(form, '.copy')?.textContent);
      expect(copyStatus(form)).to.equal('Copied');
      expect(words(focused(form))).to.equal('Copy');
      clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      await press(form, 'Copy');
      await settled();
      expect(copyStatus(form)).to.equal('Selected: now copy it');
      await expect(form).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('invents no way to reach a clinic that has told none', async () => {
    const one = await visit(
      html`<appointment-form endpoint="https://clinic.example/api"></appointment-form>`,
    );
    one.server.willAnswer(answer(403));
    await fillIn(one.form);
    await send(one);
    expect(words(inside(one.form, '.failed'))).to.include('You can also contact the clinic directly.');
    expect(inside(one.form, '.failed a')).to.equal(null);
  });

  it('shows a server’s text as text, and mistakes above it when the next try has any', async () => {
    const { form, server } = await visit();
    server.willAnswer(
      answer(403, JSON.stringify({ error: '<img src=x onerror="globalThis.hit = 1"> closed' })),
    );
    await fillIn(form);
    await send({ form, server });
    expect(mainText(form)).to.include('<img src=x');
    expect(inside(form, 'img')).to.equal(null);
    await write(form, 'Your name', '');
    await press(form, 'Try again');
    expect(words(focused(form))).to.equal('Please check your answers');
  });
});

describe('a request the server finds fault with', () => {
  it('has the fault at its field, by our code or the server’s words, and is mended and sent with the same id', async () => {
    const { form, server } = await visit();
    server.willAnswer(
      answer(
        422,
        '{"errors":{"phone":"too-short","days":"We are closed on Mondays.","nonsense":"<b>x</b>"}}',
      ),
    );
    await fillIn(form);
    await send({ form, server });
    expect(words(focused(form))).to.equal('Please check your answers');
    const summary = words(inside(form, '.problems'));
    expect(summary)
      .to.include('at least 7 digits')
      .and.include('We are closed on Mondays.')
      .and.include('<b>x</b>');
    expect(control(form, 'Phone number').getAttribute('aria-invalid')).to.equal('true');
    expectNothingLost(form);
    await expect(form).to.be.accessible();

    await write(form, 'Your name', 'Ana Ruiz');
    expect(words(inside(form, '.problems'))).to.include('We are closed on Mondays.');
    control(form, 'Monday').click();
    await form.updateComplete;
    expect(words(inside(form, '.problems'))).not.to.include('We are closed on Mondays.');
    await write(form, 'Phone number', '+1 555 010 0143');
    await send({ form, server });
    expect(mainText(form)).to.include('Your request has arrived');
    expect(server.received(1)['id']).to.equal(server.received(0)['id']);
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
