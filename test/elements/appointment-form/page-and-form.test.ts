import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { AppointmentSubmitEvent } from '../../../src/elements/appointment-form/sending/appointment-events.js';
import { setPageDefaults } from '../../../src/elements/shared/page-defaults.js';
import { answer, noAnswer } from './clinic-server.js';
import {
  control,
  expectNothingLost,
  fillIn,
  hearConsole,
  inside,
  mainText,
  press,
  send,
  sendAndHear,
  tick,
  usual,
  visit,
  words,
  type Visit,
} from './patient.js';

describe('what leaves with a request', () => {
  it('the clinic’s own names, constants, and its captcha’s answer', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        fields="name:your-name,email:your-email"
        data-field-access_key="k-1"
        data-field-utm_source="leaflet"
      >
        <div slot="captcha">
          <input type="hidden" name="cf-turnstile-response" value="token" />
          <input type="checkbox" name="human" value="yes" checked />
          <input type="checkbox" name="robot" value="yes" />
          <input name="off" value="x" disabled />
        </div>
        <p>Fallback</p>
      </appointment-form>`,
    );
    await fillIn(one.form);
    await send(one);
    const sent = one.server.received();
    expect(sent).to.include({
      'your-name': 'Ana Ruiz',
      'your-email': 'ana@example.org',
      access_key: 'k-1',
      utm_source: 'leaflet',
      'cf-turnstile-response': 'token',
      human: 'yes',
    });
    expect(sent).not.to.have.any.keys('name', 'email', 'robot', 'off', 'leave_empty');
  });

  it('its captcha’s answer as it is at each try, for an answer is good but once', async () => {
    const one = await visit(
      html`<appointment-form endpoint="https://clinic.example/api">
        <input slot="captcha" type="hidden" name="token" value="first" />
      </appointment-form>`,
    );
    one.server.willAnswer(answer(503), answer(503));
    await fillIn(one.form);
    await send(one);
    const token = one.form.querySelector<HTMLInputElement>('[name=token]');
    if (token) token.value = 'second';
    await one.server.pass(600_000);
    const posts = one.server.posts.map((_, nth) => one.server.received(nth));
    expect(posts.map(({ token: sent }) => sent)).to.deep.equal(['first', 'second', 'second']);
    expect(new Set(posts.map(({ id }) => id)).size).to.equal(1);
  });

  it('page-wide options from the script tag, the element’s own winning', async () => {
    setPageDefaults(
      new Map([
        ['endpoint', 'https://clinic.example/all'],
        ['field-source', 'script'],
        ['field-x', '1'],
        ['format', 'json'],
      ]),
    );
    try {
      const one = await visit(html`<appointment-form data-field-x="2"></appointment-form>`);
      await fillIn(one.form);
      await send(one);
      expect(one.server.posts[0]?.endpoint).to.equal('https://clinic.example/all');
      expect(one.server.posts[0]?.message).to.include({ kind: 'text', type: 'application/json' });
      expect(one.server.received()).to.include({ source: 'script', x: '2' });
    } finally {
      setPageDefaults(new Map());
    }
  });

  it('what a program wrote into the field people cannot see: the server decides, the form claims nothing', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    const trap = form.renderRoot.querySelector<HTMLInputElement>('[name="leave_empty"]');
    expect(trap?.closest('[inert]')).to.exist;
    if (trap) trap.value = 'http://spam.example';
    server.willAnswer(answer(400, ''));
    await send({ form, server });
    expect(server.received()).to.include({ leave_empty: 'http://spam.example' });
    expect(mainText(form)).to.include('not confirmed');
  });

  it('the guide’s outcome only where the clinic offers it, there is one, and the patient ticks the box', async () => {
    const guide = await fixture<HTMLElement>(html`<symptom-guide></symptom-guide>`);
    const answerAs = (result: unknown) =>
      Object.defineProperty(guide, 'result', { value: result, configurable: true });
    const offered = html`<appointment-form
      endpoint="https://clinic.example/api"
      share-guide
    ></appointment-form>`;
    answerAs({ level: 'soon' });
    const without = await visit();
    expect(mainText(without.form)).not.to.include('guide on this page');

    answerAs(null);
    const one = await visit(offered);
    expect(mainText(one.form)).not.to.include('guide on this page');
    answerAs({ level: 'soon' });
    guide.dispatchEvent(new CustomEvent('guide-finish', { bubbles: true, composed: true }));
    await one.form.updateComplete;
    expect(mainText(one.form)).to.include('see a doctor or a physical therapist soon');
    expect(control(one.form, 'Also send').checked).to.equal(false);
    await fillIn(one.form);
    await send(one);
    expect(one.server.received()).not.to.have.property('guide');

    const two = await visit(offered);
    await fillIn(two.form);
    await tick(two.form, 'Also send');
    await send(two);
    expect(two.server.received()).to.include({ guide: 'soon' });
  });

  it('only days on which the clinic is open can be asked for', async () => {
    const one = await visit(
      html`<appointment-form endpoint="https://clinic.example/api" closed-days="mon sun"></appointment-form>`,
    );
    expect(() => control(one.form, 'Monday')).to.throw();
    control(one.form, 'Saturday');
    one.form.setAttribute('closed-days', 'none');
    await one.form.updateComplete;
    control(one.form, 'Sunday');
    one.form.setAttribute('closed-days', 'mon tue wed thu fri sat sun');
    await one.form.updateComplete;
    expect(mainText(one.form)).not.to.include('Which days');
  });
});

describe('a page that delivers requests itself', () => {
  const cases: [what: string, answered: unknown, heading: string][] = [
    ['ok', { ok: true, message: 'stored' }, 'Your request has arrived'],
    ['not ok', { ok: false }, 'Your request was not confirmed'],
    ['nothing at all', undefined, 'Your request was not confirmed'],
    ['a good Response', new Response('{"ok":true}', { status: 202 }), 'Your request has arrived'],
    ['a bad Response', new Response('', { status: 500 }), 'Your request was not confirmed'],
    ['a field to mend', { errors: { phone: 'too-short' } }, 'Please check your answers'],
  ];
  for (const [what, answered, title] of cases) {
    it(`and answers ${what}: ${title}`, async () => {
      const one = await visit();
      const seen: AppointmentSubmitEvent[] = [];
      one.form.addEventListener('appointment-submit', (event) => {
        seen.push(event);
        event.respondWith(Promise.resolve(answered) as never);
      });
      await fillIn(one.form);
      await sendAndHear(one);
      expect(words(inside(one.form, '[data-focus-target] [tabindex="-1"]'))).to.equal(title);
      expect(one.server.posts).to.have.length(0);
      expect(seen).to.have.length(1);
      expect(seen[0]).to.be.instanceOf(AppointmentSubmitEvent);
      expect(seen[0]?.request).to.include({ name: 'Ana Ruiz', consent: true });
      expect(Object.keys(seen[0] ?? {})).to.not.include.oneOf(['request', 'pageAnswer']);
    });
  }

  it('and fails: nothing is lost, nothing is sent behind its back, its error is not repeated', async () => {
    const one = await visit();
    one.form.addEventListener('appointment-submit', (event) =>
      event.respondWith(Promise.reject(new Error('SECRET'))),
    );
    await fillIn(one.form);
    const heard = await hearConsole(() => send(one));
    expectNothingLost(one.form);
    expect(mainText(one.form)).to.include('did not confirm');
    expect(one.server.posts).to.have.length(0);
    expect(heard.join()).not.to.include('SECRET');
  });

  it('or only prevents it: nothing is sent and the form stays as it is', async () => {
    const one = await visit();
    one.form.addEventListener('appointment-submit', (event) => event.preventDefault());
    await fillIn(one.form);
    await send(one);
    expect(one.server.posts).to.have.length(0);
    expectNothingLost(one.form);
  });

  it('cannot change what is sent', async () => {
    const one = await visit();
    one.form.addEventListener('appointment-submit', ({ request }) => {
      expect(() => Object.assign(request, { name: 'Eve' })).to.throw();
    });
    await fillIn(one.form);
    await send(one);
    expect(one.server.received()).to.include({ name: 'Ana Ruiz' });
  });
});

describe('what the page may learn', () => {
  it('events tell one word; the request stays on the element; nothing shows in URL, storage or console', async () => {
    const outer = await fixture<HTMLElement>(html`<div>${usual}</div>`);
    const heardOutside: Event[] = [];
    for (const name of ['appointment-submit', 'appointment-sent', 'appointment-error']) {
      outer.addEventListener(name, (event) => heardOutside.push(event));
    }
    const one = await visit();
    outer.append(one.form);
    one.server.willAnswer(
      answer(422, '{"errors":{"phone":"too-short"}}'),
      noAnswer,
      noAnswer,
      noAnswer,
      noAnswer,
    );
    const before = location.href;
    const heard = await hearConsole(async () => {
      await fillIn(one.form);
      await send(one);
      await send(one);
      await one.server.pass(200_000);
      await one.form.updateComplete;
      await send(one, 'Try again');
    });
    expect(heardOutside.map(({ type }) => type)).to.deep.equal([
      'appointment-error',
      'appointment-error',
      'appointment-sent',
    ]);
    expect(heardOutside.map((event) => (event as CustomEvent).detail as unknown)).to.deep.equal([
      { reason: 'rejected' },
      { reason: 'network' },
      { reason: 'confirmed' },
    ]);
    for (const event of heardOutside) expect(event).to.include({ bubbles: true, composed: true });
    expect(location.href).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(heard).to.deep.equal([]);
    expect(outer.outerHTML).not.to.include('Ana').and.not.include('SECRET');
    for (const { endpoint } of one.server.posts) expect(endpoint).to.equal('https://clinic.example/api');
  });
});

describe('methods', () => {
  it('prefill fills in what it knows, within the limits, as text', async () => {
    const { form } = await visit();
    const hostile = '"><img src=x onerror=alert(1)>';
    form.prefill({
      name: hostile,
      message: 'x'.repeat(5000),
      phone: 5,
      consent: true,
      time: 'evening',
    } as never);
    await form.updateComplete;
    expect(control(form, 'Your name').value).to.equal(hostile);
    expect(control(form, 'Anything we should know').value).to.have.length(1000);
    expect(control(form, 'Phone number').value).to.equal('');
    expect(control(form, 'I agree').checked).to.equal(false);
    expect(control(form, 'Any time').checked).to.equal(true);
  });

  it('reset empties the form, but not while something is being sent', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    form.reset();
    await form.updateComplete;
    expect(control(form, 'Your name').value).to.equal('');
    server.goOffline();
    await fillIn(form);
    await send({ form, server });
    form.reset();
    await form.updateComplete;
    expectNothingLost(form);
    await press(form, 'Stop waiting');
    form.reset();
    await form.updateComplete;
    expect(control(form, 'Your name').value).to.equal('');
  });
});

describe('bad options', () => {
  for (const endpoint of [
    null,
    '',
    'http://clinic.example/api',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://clinic.example/',
    'https://',
  ]) {
    it(`endpoint ${String(endpoint)}: the clinic’s phone in place of a form, and one warning`, async () => {
      const heard = await hearConsole(async () => {
        const { form } = await visit(
          html`<appointment-form .endpoint=${endpoint} phone="+1 555 010 0199"></appointment-form>`,
        );
        expect(inside(form, 'form')).to.equal(null);
        expect(inside(form, 'button')).to.equal(null);
        expect(form.renderRoot.querySelector('a')?.href).to.equal('tel:+15550100199');
        await expect(form).to.be.accessible();
        form.setAttribute('theme', 'dark');
        await form.updateComplete;
      });
      expect(heard.filter((line) => line.includes('endpoint'))).to.have.length(1);
    });
  }

  it('http on this very machine will do, and so does a relative address', async () => {
    for (const endpoint of ['http://localhost:8080/api', '/api/appointments']) {
      const one = await visit(html`<appointment-form endpoint=${endpoint}></appointment-form>`);
      await fillIn(one.form);
      await send(one);
      expect(one.server.posts[0]?.endpoint).to.equal(new URL(endpoint, location.href).href);
    }
  });

  it('neither phone nor e-mail known: none is invented', async () => {
    await hearConsole(async () => {
      const { form } = await visit(html`<appointment-form></appointment-form>`);
      expect(mainText(form)).to.include('Please contact the clinic directly');
      expect(inside(form, 'a')).to.equal(null);
    });
  });

  it('are said once at the start, fall back, and never become a link', async () => {
    let one: Visit | undefined;
    const heard = await hearConsole(async () => {
      one = await visit(
        html`<appointment-form
          endpoint="https://clinic.example/api"
          format="pigeon"
          fields="name:n,nonsense"
          ok="always"
          redirect="javascript:alert(1)"
          privacy-url="data:text/html,x"
          closed-days="someday"
          clinic="<b>Evil</b>"
          data-field-name="Eve"
        ></appointment-form>`,
      );
    });
    for (const name of ['format', 'fields', 'ok', 'redirect', 'privacy-url', 'closed-days']) {
      expect(
        heard.filter((line) => line.includes(`<appointment-form> ${name}:`)),
        name,
      ).to.have.length(1);
    }
    if (!one) throw new Error('no form');
    const { form, server } = one;
    expect([...form.renderRoot.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([]);
    expect(mainText(form)).to.include('<b>Evil</b>');
    control(form, 'Monday');
    await fillIn(form);
    await send(one);
    expect(server.posts[0]?.message.kind).to.equal('multipart');
    expect(server.received()).to.include({ n: 'Ana Ruiz' });
    expect(server.wentTo).to.deep.equal([]);
  });
});
