/** Many patients on one page, a form each: what they type and press, and what they see. Runs inside the page. */
import type { Page } from 'puppeteer-core';
import type { Press } from './fault-schedules.js';
import { said } from './patient.js';

export type Typed = Record<'name' | 'phone' | 'email' | 'message', string>;

/** What differs from one to the next, with the letters that encodings get wrong. */
export const typedBy = (form: number): Typed => ({
  name: `Zoë O’Neill-${form} 山田`,
  phone: `+44 20 7946 ${String(1000 + form)}`,
  email: `zoe.${form}@patient.example`,
  message: `A ramp, please: "${form}" & <b>two</b> +1%20.`,
});

export interface Seen {
  /** Where the request is, by what the screen says. */
  outcome: 'confirmed' | 'left' | 'failed' | 'to mend' | 'offline' | 'under way' | 'form';
  /** The reference that the confirmation shows. */
  reference: string | null;
  /** What stands in the fields, where there are any. */
  fields: Typed | null;
  ticked: string[];
  /** The copy of the request, and how to reach the clinic. */
  copy: string;
  phoneLink: string;
}

export const CLINIC_PHONE = '+44 20 7946 0018';

/** Puts text into every form and ticks its boxes, all at once: keys are pressed in faults-in-real-time.test.ts. */
export async function fillForms(page: Page, forms: readonly number[]): Promise<void> {
  const all = forms.map((form) => ({ id: `form-${form}`, typed: Object.entries(typedBy(form)) }));
  await page.evaluate((patients) => {
    for (const { id, typed } of patients) {
      const root = document.getElementById(id)?.shadowRoot;
      for (const [name, text] of typed) {
        const field = root?.querySelector<HTMLInputElement>(`[name="${name}"]`);
        if (!field) throw new Error(`${id} has no field "${name}"`);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      for (const box of ['[name="patient"][value="new"]', '[value="tue"]', '[name="consent"]'])
        root?.querySelector<HTMLElement>(box)?.click();
    }
  }, all);
}

/** Presses a button of one form, where it is shown and not at rest; tells whether it was. */
export async function press(page: Page, form: number, button: Press): Promise<boolean> {
  return page.evaluate(
    (id, label) => {
      const buttons = document.getElementById(id)?.shadowRoot?.querySelectorAll('button') ?? [];
      const found = [...buttons].find((one) => one.textContent.trim() === label);
      // Read before: in WebKit the form may have drawn itself anew when the click is over.
      const atRest = found === undefined || found.getAttribute('aria-disabled') === 'true';
      found?.click();
      return !atRest;
    },
    `form-${form}`,
    said(page, button),
  );
}

/** What the form says in English of the ends that are told apart here. */
const SAID = {
  confirmed: 'Your request has arrived',
  left: 'Sent, not confirmed',
  failed: 'Your request was not confirmed',
  offline: 'You are offline. We will send your request as soon as you are back online. Keep this page open.',
} as const;

/** What each of the forms shows. */
export async function look(page: Page, forms: readonly number[]): Promise<Seen[]> {
  const words = Object.fromEntries(
    Object.entries(SAID).map(([end, english]) => [end, said(page, english)]),
  ) as Record<keyof typeof SAID, string>;
  return page.evaluate(
    (all, words) => {
      const outcomeOf = (root: ShadowRoot): Seen['outcome'] => {
        const heading = (part: string) =>
          root.querySelector(`[part=${part}] [tabindex="-1"]`)?.textContent.trim();
        if (heading('confirmation') === words.confirmed) return 'confirmed';
        if (heading('confirmation') === words.left) return 'left';
        if (heading('failure') === words.failed) return 'failed';
        if (heading('error-summary')) return 'to mend';
        const status = root.querySelector('[role=status]')?.textContent.trim() ?? '';
        if (status === words.offline) return 'offline';
        return status === '' ? 'form' : 'under way';
      };
      return all.map((form): Seen => {
        const root = document.getElementById(`form-${form}`)?.shadowRoot;
        if (!root) throw new Error(`There is no form ${form}`);
        const value = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
        return {
          outcome: outcomeOf(root),
          reference: root.querySelector('[part=reference] .code')?.textContent.trim() ?? null,
          fields: root.querySelector('form')
            ? { name: value('name'), phone: value('phone'), email: value('email'), message: value('message') }
            : null,
          ticked: [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(
            (box) => `${box.name}=${box.value}`,
          ),
          copy: root.querySelector('[part=copy]')?.textContent ?? '',
          phoneLink:
            root
              .querySelector('[part=failure] a[href^="tel:"], [part=confirmation] a[href^="tel:"]')
              ?.textContent.trim() ?? '',
        };
      });
    },
    forms,
    words,
  );
}
