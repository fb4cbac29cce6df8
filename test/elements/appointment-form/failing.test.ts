import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { answer, noAnswer, settled } from './clinic-server.js';
import {
  button,
  control,
  expectNothingLost,
  fillIn,
  focused,
  hearConsole,
  copyStatus,
  inside,
  mainText,
  press,
  send,
  visit,
  words,
  write,
  type Visit,
} from './patient.js';

describe('a form that cannot send', () => {
  for (const endpoint of [
    '',
    'clinic.example/api',
    'desk@clinic.example',
    'https://YOUR-SITE/api',
    'mailto:a@b.example',
  ]) {
    it(`"${endpoint}": shows the phone and what the page has put inside, and tells its author once`, async () => {
      let one: Visit | undefined;
      const heard = await hearConsole(async () => {
        one = await visit(
          html`<appointment-form endpoint=${endpoint} phone="+1 555 010 0199"
            ><a href="tel:1234">Call us</a></appointment-form
          >`,
        );
        one.form.setAttribute('theme', 'dark');
        await one.form.updateComplete;
      });
      expect(heard.filter((line) => line.includes('endpoint:'))).to.have.length(1);
      const form = one?.form;
      expect(form?.querySelector('a')?.getClientRects().length).to.equal(1);
      expect(form?.renderRoot.querySelector<HTMLAnchorElement>('[part="contact"] a')?.href).to.equal(
        'tel:+15550100199',
      );
      expect(form?.renderRoot.querySelector('form')).to.equal(null);
    });
  }

  it('and has no phone that can be dialled: says so, and shows it as it is', async () => {
    let one: Visit | undefined;
    const heard = await hearConsole(async () => {
      one = await visit(html`<appointment-form phone="1-800-FLOWERS"></appointment-form>`);
    });
    expect(heard.join()).to.include('phone: "1-800-FLOWERS"; no plain number to dial');
    expect(words(inside(one!.form, '[part="contact"]'))).to.include('1-800-FLOWERS');
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
    const ways = [...form.renderRoot.querySelectorAll<HTMLElement>('.failed :is(a, button, pre)')];
    expect(ways.slice(0, 4).map((way) => (way.localName === 'pre' ? 'copy' : words(way)))).to.deep.equal([
      'Call +1 555 010 0199',
      'Write to desk@clinic.example',
      'Try again',
      'copy',
    ]);
    expect(ways[0]!.getBoundingClientRect().height).to.be.at.least(48);
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

  it('shows where the clinic is and when it is open, with the phone and in the copy', async () => {
    const one = await visit(
      html`<appointment-form
        endpoint="https://clinic.example/api"
        phone="+1 555 010 0199"
        address=${'1 Harbour Street\nPortland'}
        hours="Mon–Fri 8–18"
      ></appointment-form>`,
    );
    one.server.willAnswer(noAnswer, noAnswer, noAnswer, noAnswer);
    await fillIn(one.form);
    await send(one);
    await one.server.pass(120_000);
    await one.form.updateComplete;
    expect(words(inside(one.form, '.failed .ways .place'))).to.equal('1 Harbour Street PortlandMon–Fri 8–18');
    expect(inside(one.form, '.copy')?.textContent).to.include(
      'Clinic: +1 555 010 0199, 1 Harbour Street, Portland, Mon–Fri 8–18',
    );
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
      expect(copyStatus(form)).to.equal('Text selected. Now copy it.');
      await expect(form).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('invents no way to reach a clinic that has told none: shows what its page has put inside, and tells its author', async () => {
    const heard = await hearConsole(async () => {
      const one = await visit(
        html`<appointment-form endpoint="https://clinic.example/api"
          ><a href="tel:1234">Call us</a></appointment-form
        >`,
      );
      const link = one.form.querySelector('a');
      expect(link?.getClientRects().length, 'not beside a form that works').to.equal(0);
      one.server.willAnswer(answer(403));
      await fillIn(one.form);
      await send(one);
      expect(words(inside(one.form, '.failed'))).to.include('You can also contact the clinic directly.');
      expect(inside(one.form, '.failed a')).to.equal(null);
      expect(link?.getClientRects().length).to.equal(1);
      await expect(one.form).to.be.accessible();
    });
    expect(heard.filter((line) => line.includes('phone: missing'))).to.have.length(1);
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
