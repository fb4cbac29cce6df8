import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answer } from '../../../src/features/delivery/message.js';
import { answer, noAnswer } from './clinic-server.js';
import {
  control,
  fillIn,
  focused,
  inside,
  key,
  mainText,
  press,
  send,
  tick,
  usual,
  visit,
  words,
  write,
} from './patient.js';

describe('filling the form in', () => {
  it('is accessible, empty and with mistakes', async () => {
    const { form } = await visit();
    await expect(form).to.be.accessible();
    await press(form, 'Send request');
    expect(inside(form, '.problems')).to.exist;
    await expect(form).to.be.accessible();
  });

  it('gives every control a name, and tells browsers what may be filled in by themselves', async () => {
    const { form } = await visit();
    for (const one of form.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(one.labels?.length, one.name).to.be.at.least(1);
    }
    expect(control(form, 'Your name').autocomplete).to.equal('name');
    expect(control(form, 'Phone number')).to.include({ autocomplete: 'tel', type: 'tel', inputMode: 'tel' });
    expect(control(form, 'Email address')).to.include({ autocomplete: 'email', inputMode: 'email' });
    expect(control(form, 'I agree').checked).to.equal(false);
    for (const group of form.renderRoot.querySelectorAll('fieldset')) {
      expect(words(group.querySelector('legend'))).not.to.equal('');
    }
  });

  it('is filled in and sent by keyboard alone', async () => {
    const { form, server } = await visit();
    control(form, 'Your name').focus();
    const type = async (text: string) => sendKeys({ type: text });
    await type('Ana Ruiz');
    await key('Tab');
    await type('+44 (0)20 7946 0018 ext. 5');
    await key('Tab');
    await key('Tab'); // how to reply
    await key('Tab'); // been here before
    await key('Tab'); // Monday
    await key('Space');
    await key('Tab');
    for (let stop = 0; stop < 4; stop += 1) await key('Tab'); // Wednesday, Thursday, Friday, time of day
    await key('ArrowLeft'); // from 'any time' to 'evening'
    await key('Tab');
    await type('A message');
    await key('Tab');
    await key('Space'); // consent
    await key('Tab');
    await key('Enter');
    await server.pass(0);
    expect(server.posts).to.have.length(1);
    expect(server.received()).to.include({
      name: 'Ana Ruiz',
      phone: '+44 (0)20 7946 0018 ext. 5',
      time: 'evening',
      message: 'A message',
      consent: 'true',
    });
    expect(server.received()['days']).to.deep.equal(['mon']);
  });

  it('Enter in a text field sends; in the message and on a tick box it does not', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    control(form, 'Anything we should know').focus();
    await key('Enter');
    control(form, 'Monday').focus();
    await key('Enter');
    await server.pass(0);
    expect(server.posts).to.have.length(0);
    control(form, 'Your name').focus();
    await key('Enter');
    await server.pass(0);
    expect(server.posts).to.have.length(1);
  });

  it('sends without the form’s submit event, which a sandboxed frame swallows', async () => {
    const { form, server } = await visit();
    form.renderRoot.addEventListener('submit', (event) => event.stopImmediatePropagation(), true);
    await fillIn(form);
    await send({ form, server });
    expect(mainText(form)).to.include('Your request has arrived');
  });
});

describe('how fields look', () => {
  it('leaves room for a finger, and draws a control in the middle of its first line', async () => {
    const { form } = await visit();
    for (const label of ['Your name', 'Phone number', 'Email address'])
      expect(control(form, label).getBoundingClientRect().height, label).to.be.at.least(48);
    for (const label of ['By phone', 'Monday', 'I agree']) {
      const box = control(form, label).getBoundingClientRect();
      expect(box.width, label).to.equal(20);
      const range = document.createRange();
      range.selectNodeContents(control(form, label).nextElementSibling!);
      const [line] = range.getClientRects();
      const middle = ({ top, height }: DOMRect) => top + height / 2;
      expect(Math.abs(middle(box) - middle(line!)), label).to.be.below(1);
      expect(control(form, label).closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('marks what is chosen by more than colour, and moves nothing by it', async () => {
    const { form } = await visit();
    const chip = control(form, 'Wednesday').closest('label')!;
    const { width } = chip.getBoundingClientRect();
    await tick(form, 'Wednesday');
    expect(getComputedStyle(chip.querySelector('span')!).fontWeight).to.equal('600');
    expect(chip.getBoundingClientRect().width).to.equal(width);
  });

  it('marks a mistake by more than colour: a picture and words', async () => {
    const { form } = await visit();
    await press(form, 'Send request');
    for (const place of ['#field-name-error', '#field-consent-error', '.problems'])
      expect(inside(form, `${place} svg`), place).to.exist;
  });
});

describe('mistakes', () => {
  it('are listed; the list takes focus and each line leads to its field', async () => {
    const { form, server } = await visit();
    await press(form, 'Send request');
    expect(server.posts).to.have.length(0);
    expect(words(focused(form))).to.equal('Please check your answers');
    const lines = [...form.renderRoot.querySelectorAll<HTMLAnchorElement>('.problems a')];
    expect(lines.map(words)).to.deep.equal([
      'Enter your name.',
      'Enter a phone number or an email address, so that we can reply.',
      'Check the box to agree that we may use these details to reply.',
    ]);
    lines[1]?.click();
    expect(focused(form)).to.equal(control(form, 'Phone number'));
    lines[2]?.click();
    expect(focused(form)).to.equal(control(form, 'I agree'));
    const { top, bottom } = control(form, 'I agree').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(location.hash).to.equal('');
  });

  it('stand at their field too, and are tied to it', async () => {
    const { form } = await visit();
    await press(form, 'Send request');
    const name = control(form, 'Your name');
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    const described = (name.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => words(inside(form, `#${id}`))).join()).to.include('Enter your name.');
  });

  it('go as they are mended, and none comes while writing', async () => {
    const { form } = await visit();
    await press(form, 'Send request');
    await write(form, 'Your name', 'A');
    expect(control(form, 'Your name').getAttribute('aria-invalid')).to.equal('false');
    await write(form, 'Email address', 'a');
    expect(control(form, 'Email address').getAttribute('aria-invalid')).to.equal('false');
    expect(control(form, 'Phone number').getAttribute('aria-invalid')).to.equal('false');
    await tick(form, 'I agree');
    expect(inside(form, '.problems')).to.equal(null);
  });

  const wrong: [label: string, text: string, said: string][] = [
    ['Phone number', 'call me', 'digits only'],
    ['Phone number', '12345', 'at least 7 digits'],
    ['Email address', 'ana@', 'whole email address'],
    ['Your name', '1234', 'with letters'],
    ['Your name', 'x'.repeat(121), '120 characters at most'],
  ];
  for (const [label, text, said] of wrong) {
    it(`${label} ${text.slice(0, 10)}: ${said}`, async () => {
      const { form } = await visit();
      await fillIn(form);
      await write(form, label, text);
      await press(form, 'Send request');
      expect(words(inside(form, '.problems'))).to.include(said);
      expect(control(form, label).value).to.equal(text);
    });
  }

  it('the way to reply that was asked for is needed', async () => {
    const { form } = await visit();
    await fillIn(form);
    await write(form, 'Email address', '');
    await tick(form, 'By email');
    await press(form, 'Send request');
    expect(words(inside(form, '.problems'))).to.include('You asked for a reply by email');
  });
});

describe('limits', () => {
  it('are said beforehand and counted down near the end, read out in steps', async () => {
    const { form } = await visit();
    const message = control(form, 'Anything we should know');
    const hint = inside(form, `#${message.getAttribute('aria-describedby') ?? ''}`);
    expect(words(hint)).to.include('At most 1,000 characters');
    const field = message.closest('.field');
    const shown = () => words(field?.querySelector('.room:not([hidden])'));
    const heard = () => words(field?.querySelector('[aria-live="polite"]'));
    await write(form, 'Anything we should know', 'x'.repeat(900));
    expect(shown()).to.equal('');
    expect(heard()).to.equal('');
    await write(form, 'Anything we should know', 'x'.repeat(985));
    expect(shown()).to.equal('15 characters left');
    const before = heard();
    expect(before).to.equal('Fewer than 20 characters left');
    await write(form, 'Anything we should know', 'x'.repeat(986));
    expect(heard()).to.equal(before);
    await write(form, 'Anything we should know', 'x'.repeat(999));
    expect(shown()).to.equal('1 character left');
    await write(form, 'Anything we should know', 'x'.repeat(1001));
    expect(shown()).to.equal('1 character too many');
    await write(form, 'Anything we should know', 'x'.repeat(1003));
    expect(shown()).to.equal('3 characters too many');
    expect(message.value).to.have.length(1003);
  });
});

describe('a key pressed', () => {
  it('renders the form anew only where something that is shown changes', async () => {
    const { form } = await visit();
    let renders = 0;
    form.addController({ hostUpdated: () => (renders += 1) });
    await form.updateComplete;
    const rendersBy = async (label: string, text: string) => {
      const before = renders;
      await write(form, label, text);
      return renders - before;
    };
    expect(await rendersBy('Your name', 'Ana')).to.equal(0);
    expect(await rendersBy('Anything we should know', 'x'.repeat(500))).to.equal(0);
    expect(await rendersBy('Anything we should know', 'x'.repeat(950))).to.equal(1);
    expect(await rendersBy('Your name', 'Ana Ruiz')).to.equal(0);
    await press(form, 'Send request');
    expect(await rendersBy('Your name', 'Ana R')).to.equal(0);
    expect(await rendersBy('Email address', 'ana@example.org')).to.equal(1);
  });
});

describe('values that no event announced', () => {
  it('count from the start, where they were typed before the element started', async () => {
    const form = document.createElement('appointment-form');
    form.setAttribute('endpoint', 'https://clinic.example/api');
    // Fills the message in as soon as there is one, before the element has looked.
    const filler = new MutationObserver(() => {
      const message = form.renderRoot.querySelector('textarea');
      if (message?.value === '') message.value = 'x'.repeat(990);
    });
    form.addController({
      hostConnected: () => filler.observe(form.renderRoot, { subtree: true, childList: true }),
    });
    await fixture(html`<div>${form}</div>`);
    await form.updateComplete;
    // Reading what was typed asks for a second render.
    while (!(await form.updateComplete));
    filler.disconnect();
    expect(words(inside(form, '.room:not([hidden])'))).to.equal('10 characters left');
  });

  it('are read when the request is sent, as autofill leaves them', async () => {
    const { form, server } = await visit();
    control(form, 'Your name').value = 'Auto Fill';
    control(form, 'Email address').value = 'auto@example.org';
    control(form, 'I agree').checked = true;
    await send({ form, server });
    expect(server.received()).to.include({ name: 'Auto Fill', email: 'auto@example.org' });
  });

  it('stay when the element is moved, and the form still sends', async () => {
    const { form, server } = await visit();
    await fillIn(form);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(form);
    await form.updateComplete;
    await send({ form, server });
    expect(server.received()).to.include({ name: 'Ana Ruiz', message: 'SECRET step-free please' });
  });

  it('and the confirmation stay when the element is moved inside its placeholder', async () => {
    const { form, server } = await visit();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    place.append(form);
    await fillIn(form);
    await send({ form, server });
    const confirmed = mainText(form);
    expect(confirmed).to.contain(String(server.received()['id']).slice(0, 8));
    elsewhere.append(place);
    await form.updateComplete;
    expect(mainText(form)).to.equal(confirmed);
  });

  it('and the request stay one when the element is moved while it is under way', async () => {
    const { form, server } = await visit();
    let arrive: (answered: Answer) => void = () => undefined;
    server.willAnswer(noAnswer, new Promise<Answer>((done) => (arrive = done)));
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    await fillIn(form);
    await send({ form, server });
    elsewhere.append(form);
    // Between two tries, and again within the second.
    await server.pass(10_000);
    expect(server.posts).to.have.length(2);
    form.remove();
    arrive(answer(202, '{"ok":true,"duplicate":false}'));
    await server.pass(60_000);
    elsewhere.append(form);
    await form.updateComplete;
    expect(server.posts).to.have.length(2);
    expect(server.received(1)['id']).to.equal(server.received()['id']);
    expect(mainText(form)).to.contain(String(server.received()['id']).slice(0, 8));
    expect(server.guarded).to.equal(false);
  });

  it('of two forms on a page do not mix', async () => {
    const first = await visit();
    const second = await visit(usual);
    await fillIn(first.form);
    await tick(first.form, 'Afternoon');
    expect(control(second.form, 'Afternoon').checked).to.equal(false);
    await fillIn(second.form);
    await write(second.form, 'Your name', 'Bo');
    await send(first);
    await send(second);
    expect(first.server.received()).to.include({ name: 'Ana Ruiz', time: 'afternoon' });
    expect(second.server.received()).to.include({ name: 'Bo', time: 'morning' });
    expect(first.server.received()['id']).not.to.equal(second.server.received()['id']);
  });
});
