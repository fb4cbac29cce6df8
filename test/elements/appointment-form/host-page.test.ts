/** The form on a page that has ways of its own: shortcuts, translation, dialogs, frames, Back. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  button,
  control,
  fillIn,
  inside,
  press,
  send,
  status,
  tick,
  visit,
  words,
  write,
} from './patient.js';
import { answer } from './clinic-server.js';

/** Every event of the kind that a page can hear outside of the form. */
const TYPING = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'mousedown', 'copy', 'cut', 'paste'];

describe('a page with shortcuts', () => {
  it('does not hear what a patient types, and takes no key from them', async () => {
    const { form } = await visit();
    const heard: string[] = [];
    const greedy = (event: Event): void => {
      heard.push(event.type);
      event.preventDefault();
    };
    for (const type of TYPING) document.addEventListener(type, greedy);
    try {
      const message = control(form, 'Anything we should know');
      message.focus();
      await sendKeys({ type: 'a ramp' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'please' });
      await sendKeys({ press: 'ArrowLeft' });
      for (const type of ['mousedown', 'copy', 'cut', 'paste']) {
        message.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      }
      expect(message.value).to.equal('a ramp\nplease');
      expect(heard).to.deep.equal([]);
    } finally {
      for (const type of TYPING) document.removeEventListener(type, greedy);
    }
  });

  it('hears what is typed into a field of its own, in a slot', async () => {
    const { form } = await visit(
      html`<appointment-form endpoint="https://clinic.example/api">
        <input slot="captcha" name="sum" />
      </appointment-form>`,
    );
    let heard = '';
    const listen = ({ key }: KeyboardEvent): void => void (heard += key);
    document.addEventListener('keydown', listen);
    try {
      form.querySelector('input')?.focus();
      await sendKeys({ type: '12' });
      expect(heard).to.equal('12');
    } finally {
      document.removeEventListener('keydown', listen);
    }
  });

  it('hears Escape and Tab, by which dialogs are closed and left, and keys on buttons', async () => {
    const { form } = await visit();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    try {
      control(form, 'Your name').focus();
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Tab' });
      button(form, 'Send request').focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(heard).to.deep.equal(['Escape', 'Tab', 'ArrowDown']);
    } finally {
      document.removeEventListener('keydown', listen);
    }
  });
});

describe('Enter that ends a composition', () => {
  for (const [name, how] of [
    ['while it lasts', { isComposing: true }],
    ['as Safari tells of it, when it has ended', { keyCode: 229 }],
  ] as const) {
    it(`does not send: ${name}`, async () => {
      const { form, server } = await visit();
      await fillIn(form);
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...how });
      control(form, 'Your name').dispatchEvent(enter);
      await server.pass(60_000);
      expect(server.posts).to.have.length(0);
    });
  }
});

/** What a browser's own translation does: each text node becomes another one. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim() !== '')) {
    // As translators do, though the element is old.
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.textContent = `«${text.data.trim()}»`;
    text.replaceWith(font);
  }
}

describe('a page that is translated', () => {
  it('still says what the form is doing, on its button and in its status', async () => {
    const { form, server } = await visit();
    let tell: (given: ReturnType<typeof answer>) => void = () => undefined;
    server.willAnswer(new Promise((resolve) => (tell = resolve)));
    await fillIn(form);
    translate(form.renderRoot);
    button(form, '«Send request»').click();
    await form.updateComplete;
    expect(status(form)).to.equal('Sending your request…');
    expect(words(inside(form, '.button[aria-disabled=true]'))).to.equal('Sending…');
    translate(form.renderRoot);
    tell(answer(503));
    await server.pass(0);
    await form.updateComplete;
    expect(status(form)).to.match(/^No answer yet/);
  });

  it('still says what is wrong with a field, when that changes', async () => {
    const { form } = await visit();
    await press(form, 'Send request');
    translate(form.renderRoot);
    await write(form, '«Phone number»', '12');
    await write(form, '«Your name»', 'Ana');
    button(form, '«Send request»').click();
    await form.updateComplete;
    expect(words(inside(form, '#field-phone-error'))).to.include('Enter the whole phone number');
  });
});

describe('the browser’s Back', () => {
  it('gives back what was filled in, and nothing once the request has arrived', async () => {
    const first = await visit();
    const kept: unknown[] = [];
    const { internals } = (first.form as unknown as { kept: { internals: ElementInternals } }).kept;
    internals.setFormValue = (value, state) => void kept.push(value, state);
    await fillIn(first.form);
    const state = kept.at(-1);
    expect(kept.filter((_, index) => index % 2 === 0).every((value) => value === null)).to.equal(true);

    const again = await visit();
    again.form.formStateRestoreCallback(state);
    await again.form.updateComplete;
    await again.form.updateComplete;
    expect(control(again.form, 'Your name').value).to.equal('Ana Ruiz');
    expect(control(again.form, 'Anything we should know').value).to.equal('SECRET step-free please');
    for (const label of ['Monday', 'Wednesday', 'Morning', 'No, I am new', 'I agree'])
      expect(control(again.form, label).checked, label).to.equal(true);
    expect(control(again.form, 'Tuesday').checked).to.equal(false);
    await send(again);
    expect(again.server.received()).to.include({ name: 'Ana Ruiz', phone: '+1 555 010 0142' });

    await send(first);
    expect(kept.at(-1)).to.equal(null);
  });

  for (const state of ['', '{', 'null', '[]', '{"name":1,"days":"mon","consent":"yes","x":{}}', 7, null]) {
    it(`passes over what is no state of the form’s: ${JSON.stringify(state)}`, async () => {
      const { form } = await visit();
      form.formStateRestoreCallback(state);
      await form.updateComplete;
      expect(control(form, 'Your name').value).to.equal('');
      expect(control(form, 'I agree').checked).to.equal(false);
    });
  }

  it('takes part in no form of the page', async () => {
    const around = await fixture<HTMLFormElement>(
      html`<form><appointment-form name="x" endpoint="https://clinic.example/api"></appointment-form></form>`,
    );
    const form = around.querySelector('appointment-form');
    await form?.updateComplete;
    if (form) await write(form, 'Your name', 'Ana Ruiz');
    expect([...new FormData(around)]).to.deep.equal([]);
  });
});

describe('another document', () => {
  it('shows the element with its styles', async () => {
    const { form } = await visit();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    frame.contentDocument?.body.append(form);
    const input = control(form, 'Your name');
    expect(frame.contentWindow?.getComputedStyle(input).display).to.equal('block');
    await tick(form, 'I agree');
    document.body.append(form);
    expect(getComputedStyle(input).display).to.equal('block');
    form.remove();
  });

  it('shows it so, too, where the element came there before it was rendered', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const form = document.createElement('appointment-form');
    form.setAttribute('endpoint', 'https://clinic.example/api');
    document.body.append(form);
    frame.contentDocument?.body.append(form);
    await form.updateComplete;
    expect(frame.contentWindow?.getComputedStyle(control(form, 'Your name')).display).to.equal('block');
    form.remove();
  });

  it('shows it so, too, where the element first came into a page there', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const form = document.createElement('appointment-form');
    form.setAttribute('endpoint', 'https://clinic.example/api');
    frame.contentDocument?.body.append(form);
    await form.updateComplete;
    expect(frame.contentWindow?.getComputedStyle(control(form, 'Your name')).display).to.equal('block');
    form.remove();
  });
});

describe('small type', () => {
  it('leaves fields at 16 px, as iPhones zoom into smaller ones', async () => {
    const { form } = await visit();
    form.style.setProperty('--bp-font-size', '12px');
    for (const label of ['Your name', 'Anything we should know'])
      expect(getComputedStyle(control(form, label)).fontSize).to.equal('16px');
  });
});

describe('a page that hides the form', () => {
  it('may do so by any rule, or put it out of reach', async () => {
    const { form } = await visit();
    form.classList.add('closed');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.closed { display: none } .inert { pointer-events: none }');
    document.adoptedStyleSheets = [sheet];
    expect(form.checkVisibility()).to.equal(false);
    form.className = 'inert';
    expect(getComputedStyle(button(form, 'Send request')).pointerEvents).to.equal('none');
    document.adoptedStyleSheets = [];
  });
});
