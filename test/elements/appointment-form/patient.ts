import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { AppointmentForm } from '../../../src/elements/appointment-form/appointment-form.js';
import { ClinicServer, settled } from './clinic-server.js';

/** What a patient does with the form, and what they see and hear of it. */

export const usual = html`<appointment-form
  endpoint="https://clinic.example/api"
  clinic="Harbour Physio"
  phone="+1 555 010 0199"
  email="desk@clinic.example"
></appointment-form>`;

export interface Visit {
  form: AppointmentForm;
  server: ClinicServer;
}

/** Opens a page with the form, long enough ago for a person to have filled it in. */
export async function visit(markup: TemplateResult = usual): Promise<Visit> {
  const form = await fixture<AppointmentForm>(markup);
  const server = new ClinicServer();
  form.environment = server;
  // From here on the test's clock counts.
  await form.updateComplete;
  await server.pass(60_000);
  await form.updateComplete;
  return { form, server };
}

export const inside = (form: AppointmentForm, selector: string) =>
  form.renderRoot.querySelector<HTMLElement>(selector);

export const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The control that a visible label or a choice's words belong to. */
export function control(form: AppointmentForm, label: string): HTMLInputElement {
  const labels = [...form.renderRoot.querySelectorAll('label')];
  const found = labels.find((one) => words(one).startsWith(label))?.control;
  if (!found) throw new Error(`no control labelled ${label}`);
  return found as HTMLInputElement;
}

export function button(form: AppointmentForm, name: string): HTMLButtonElement {
  const found = [...form.renderRoot.querySelectorAll('button')].find((one) => words(one) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export async function write(form: AppointmentForm, label: string, text: string): Promise<void> {
  const field = control(form, label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

export async function tick(form: AppointmentForm, label: string): Promise<void> {
  control(form, label).click();
  await form.updateComplete;
}

/** Everything needed and more, as a patient would. */
export async function fillIn(form: AppointmentForm): Promise<void> {
  await write(form, 'Your name', 'Ana Ruiz');
  await write(form, 'Phone number', '+1 555 010 0142');
  await write(form, 'Email address', 'ana@example.org');
  await write(form, 'Anything we should know', 'SECRET step-free please');
  await tick(form, 'Monday');
  await tick(form, 'Wednesday');
  await tick(form, 'Morning');
  await tick(form, 'No, I am new');
  await tick(form, 'I agree');
}

export async function press(form: AppointmentForm, name: string): Promise<void> {
  button(form, name).click();
  await form.updateComplete;
}

/** Presses the button and lets what can happen at once happen. */
export async function send({ form, server }: Visit, name = 'Send request'): Promise<void> {
  await press(form, name);
  await server.pass(0);
  await form.updateComplete;
}

/**
 * Presses the button and waits until the form knows how it went: what knows the services comes by a module of its own, and
 * the body of a response comes piece by piece.
 */
export async function sendAndHear(one: Visit, name?: string): Promise<void> {
  const heard = new Promise((resolve) => {
    for (const type of ['appointment-sent', 'appointment-error']) one.form.addEventListener(type, resolve);
  });
  await send(one, name);
  await heard;
  await one.form.updateComplete;
  await settled();
}

export const focused = (form: AppointmentForm) => form.shadowRoot?.activeElement as HTMLElement | null;
export const mainText = (form: AppointmentForm) => words(inside(form, '.stage'));
export const status = (form: AppointmentForm) => words(inside(form, '.status'));
/** What was read out of the copy button's work. */
export const copyStatus = (form: AppointmentForm) => words(inside(form, 'section [role="status"]'));

export async function key(name: string): Promise<void> {
  await sendKeys({ press: name });
}

/** Everything typed is still where the patient put it. */
export function expectNothingLost(form: AppointmentForm): void {
  expect(control(form, 'Your name').value).to.equal('Ana Ruiz');
  expect(control(form, 'Phone number').value).to.equal('+1 555 010 0142');
  expect(control(form, 'Email address').value).to.equal('ana@example.org');
  expect(control(form, 'Anything we should know').value).to.equal('SECRET step-free please');
  for (const label of ['Monday', 'Wednesday', 'Morning', 'No, I am new', 'I agree']) {
    expect(control(form, label).checked, label).to.equal(true);
  }
}

/** What the console said during an act, with nothing of it shown. */
export async function hearConsole(act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const kept = { warn: console.warn, error: console.error, log: console.log };
  const listen = (...said: unknown[]) => void heard.push(said.map(String).join(' '));
  Object.assign(console, { warn: listen, error: listen, log: listen });
  try {
    await act();
  } finally {
    Object.assign(console, kept);
  }
  return heard;
}
