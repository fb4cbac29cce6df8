/** What a patient does with the form on a page, by the names that they see or hear. */
import type { Page } from 'puppeteer-core';
import { pressButton } from '../../e2e/support/patient.js';

export interface Answers {
  name: string;
  phone: string;
  email: string;
  message: string;
  /** Choices by their labels. */
  choices: readonly string[];
}

export const ANSWERS: Answers = {
  name: 'Ana García',
  phone: '+1 555 010 0123',
  email: 'ana@example.com',
  message: 'Ground floor, please. I use a stick & “two” arms.',
  choices: ['By phone', 'No, I am new', 'Monday', 'Thursday', 'Morning'],
};

const CONSENT = 'I agree that Harbour Physio may use these details to answer my request.';

export const named = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`;

export async function fillIn(page: Page, answers: Answers): Promise<void> {
  await page.locator(named('textbox', 'Your name')).fill(answers.name);
  await page.locator(named('textbox', 'Phone number')).fill(answers.phone);
  await page.locator(named('textbox', 'Email address')).fill(answers.email);
  // Its name ends in '(optional)', which the other elements' tests judge; there is one such box.
  await page.locator('appointment-form >>> textarea').fill(answers.message);
  for (const label of answers.choices) await page.locator(`::-p-aria(${label})`).click();
  await page.locator(named('checkbox', CONSENT)).click();
}

export async function send(page: Page): Promise<void> {
  await pressButton(page, 'appointment-form', 'Send request');
}

/** Waits for the form's last word. */
export async function untilArrived(page: Page): Promise<void> {
  await page.locator(named('heading', 'Your request has arrived')).wait();
}
