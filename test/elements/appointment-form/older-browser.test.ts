/** In browsers that keep nothing of a custom element's for its history (Safari before 16.4, Firefox before 98). */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { AppointmentForm } from '../../../src/elements/appointment-form/appointment-form.js';

const form = () =>
  fixture<AppointmentForm>(
    html`<appointment-form endpoint="https://clinic.example/api" phone="020 7946 0018"></appointment-form>`,
  );

/** Types a name, which the form would hand to the browser. */
async function typeName(element: AppointmentForm): Promise<void> {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('[name=name]');
  field!.value = 'Sam';
  field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

describe('<appointment-form> in an older browser', () => {
  /** What was taken away, to be put back. */
  let putBack: () => void;
  function takeAway(prototype: object, name: string): void {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    Reflect.deleteProperty(prototype, name);
    putBack = () => void Object.defineProperty(prototype, name, member ?? {});
  }
  afterEach(() => putBack());

  it('stands and can be filled in without ElementInternals', async () => {
    takeAway(HTMLElement.prototype, 'attachInternals');
    const element = await form();
    await typeName(element);
    element.reset();
    expect(element.shadowRoot?.querySelector('.send')).to.exist;
  });

  it('stands and can be filled in where they cannot take a value', async () => {
    takeAway(ElementInternals.prototype, 'setFormValue');
    const element = await form();
    await typeName(element);
    element.reset();
    expect(element.shadowRoot?.querySelector('.send')).to.exist;
  });
});
