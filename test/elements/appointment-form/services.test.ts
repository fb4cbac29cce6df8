import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { answer } from './clinic-server.js';
import {
  control,
  expectNothingLost,
  fillIn,
  focused,
  hearConsole,
  inside,
  mainText,
  sendAndHear,
  visit,
  words,
  type Visit,
} from './patient.js';

async function fillAndSend(one: Visit): Promise<void> {
  await fillIn(one.form);
  await sendAndHear(one);
}

const at = (endpoint: string): TemplateResult =>
  html`<appointment-form endpoint=${endpoint} phone="+1 555 010 0199"></appointment-form>`;

describe('a clinic’s service behind the form', () => {
  it('is known by its endpoint: FormSubmit’s 200 that says no is no', async () => {
    const one = await visit(at('https://formsubmit.co/abc'));
    one.server.willAnswer(answer(200, '{"success":"false","message":"This form needs <b>activation</b>."}'));
    await fillAndSend(one);
    expect(one.server.posts[0]?.endpoint).to.equal('https://formsubmit.co/ajax/abc');
    expect(words(focused(one.form))).to.equal('Your request was not confirmed');
    expect(mainText(one.form)).to.include('needs <b>activation</b>').and.include('+1 555 010 0199');
    expect(inside(one.form, 'q b')).to.equal(null);
    expectNothingLost(one.form);
    await expect(one.form).to.be.accessible();
  });

  it('or is named by its author, which wins', async () => {
    const one = await visit(
      html`<appointment-form endpoint="https://formspree.io/f/x" provider="make"></appointment-form>`,
    );
    one.server.willAnswer(answer(200, 'Accepted'));
    await fillAndSend(one);
    expect(words(focused(one.form))).to.equal('Your request has arrived');
    expect(one.server.received()).to.deep.include({ name: 'Ana Ruiz', days: ['mon, wed'] });
  });

  it('has its objection at the field it is about, under the name it has there', async () => {
    const one = await visit(at('https://clinic.example/wp-json/contact-form-7/v1/contact-forms/7/feedback'));
    one.server.willAnswer(
      answer(
        200,
        JSON.stringify({
          status: 'validation_failed',
          message: 'One or more fields have an error.',
          invalid_fields: [{ field: 'your-email', message: 'No such mailbox.' }],
        }),
      ),
      answer(200, '{"status":"mail_sent","message":"Thank you"}'),
    );
    await fillAndSend(one);
    expect(words(focused(one.form))).to.equal('Please check your answers');
    expect(control(one.form, 'Email address').getAttribute('aria-invalid')).to.equal('true');
    expect(mainText(one.form)).to.include('No such mailbox.');
    expectNothingLost(one.form);
    await sendAndHear(one);
    expect(words(focused(one.form))).to.equal('Your request has arrived');
    const sent = one.server.received(1);
    expect(sent).to.include({ 'your-name': 'Ana Ruiz', 'your-email': 'ana@example.org' });
    expect(sent['your-message']).to.include('SECRET step-free please').and.include('days: mon, wed');
    expect(sent['your-message']).to.equal(one.server.received(0)['your-message']);
  });

  it('that answers with a page has confirmed nothing', async () => {
    const one = await visit(at('https://script.google.com/macros/s/abc/exec'));
    one.server.willAnswer(answer(200, '<!doctype html><title>Error</title>'));
    await fillAndSend(one);
    expect(mainText(one.form)).to.include('did not confirm that the request arrived');
    expect(one.server.posts[0]?.message.kind).to.equal('urlencoded');
  });

  it('that drops what has the trap filled: sent, not confirmed', async () => {
    const one = await visit(at('https://formspree.io/f/x'));
    const trap = one.form.renderRoot.querySelector<HTMLInputElement>('[name="leave_empty"]');
    if (trap) trap.value = 'filled by a browser';
    one.server.willAnswer(answer(200, '{"ok":true,"next":"/thanks"}'));
    await fillAndSend(one);
    expect(one.server.received()).to.include({ _gotcha: 'filled by a browser' });
    expect(words(focused(one.form))).to.equal('Sent, not confirmed');
  });

  it('reads an answer that the page itself has got', async () => {
    const one = await visit(at('https://formsubmit.co/ajax/abc'));
    one.form.addEventListener('appointment-submit', (event) =>
      event.respondWith(new Response('{"success":"false","message":"No"}')),
    );
    await fillAndSend(one);
    expect(one.server.posts).to.have.length(0);
    expect(words(focused(one.form))).to.equal('Your request was not confirmed');
  });

  for (const attribute of ['format', 'provider'] as const) {
    it(`${attribute}="fhir" sends an Appointment`, async () => {
      const one = await visit(at('https://clinic.example/relay'));
      one.form[attribute] = 'fhir';
      await fillAndSend(one);
      const message = one.server.posts[0]?.message;
      expect(message).to.include({ kind: 'text', type: 'application/fhir+json' });
      expect(one.server.received()['resourceType']).to.equal('Appointment');
      expect(words(focused(one.form))).to.equal('Your request has arrived');
    });
  }

  it('goes on to the clinic’s page only after a yes', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://api.web3forms.com/submit"
        data-field-access_key="k"
        redirect="https://clinic.example/thanks"
      ></appointment-form>`,
    );
    one.server.willAnswer(answer(200, '{"success":false}'), answer(200, '{"success":true}'));
    await fillAndSend(one);
    expect(one.server.wentTo).to.deep.equal([]);
    await sendAndHear(one, 'Try again');
    expect(one.server.wentTo).to.deep.equal(['https://clinic.example/thanks']);
    expect(one.server.received(1)).to.include({ access_key: 'k', id: one.server.received(0)['id'] });
  });
});

describe('what the author of a page with a service hears', () => {
  const cases: [what: string, markup: TemplateResult, attribute: string, said: string][] = [
    [
      'an unknown name',
      html`<appointment-form endpoint="https://clinic.example/api" provider="pigeon"></appointment-form>`,
      'provider',
      'pigeon',
    ],
    [
      'a format that it does not take',
      html`<appointment-form
        endpoint="https://hooks.zapier.com/hooks/catch/1/a/"
        format="json"
      ></appointment-form>`,
      'format',
      'using "multipart"',
    ],
    [
      'a key that is missing',
      html`<appointment-form endpoint="https://api.web3forms.com/submit"></appointment-form>`,
      'provider',
      'data-field-access_key',
    ],
    [
      'names that only the clinic knows',
      html`<appointment-form
        endpoint="https://clinic.example/wp-json/gf/v2/forms/1/submissions"
      ></appointment-form>`,
      'fields',
      'name at least the message',
    ],
  ];
  for (const [what, markup, attribute, said] of cases) {
    it(`${what}, once`, async () => {
      const heard = await hearConsole(async () => {
        const one = await visit(markup);
        await fillAndSend(one);
        one.form.setAttribute('theme', 'dark');
        await one.form.updateComplete;
      });
      const lines = heard.filter((line) => line.includes(`<appointment-form> ${attribute}:`));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(said);
    });
  }

  it('an unknown name leaves the form as it is without one', async () => {
    let one: Visit | undefined;
    await hearConsole(async () => {
      one = await visit(
        html`<appointment-form endpoint="https://clinic.example/api" provider="pigeon"></appointment-form>`,
      );
      await fillAndSend(one);
    });
    expect(one?.server.received()).to.include({ name: 'Ana Ruiz', time: 'morning' });
    expect(words(one && focused(one.form))).to.equal('Your request has arrived');
  });
});
