import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { AppointmentForm } from '../../../src/elements/appointment-form/appointment-form.js';

const SELECTOR = 'a[href], button, input, [tabindex]:not([tabindex="-1"])';

/** A dialog whose script keeps Tab among what it finds, as the widespread ones do. */
async function openDialog(
  markup: ReturnType<typeof html>,
): Promise<{ dialog: HTMLElement; form: AppointmentForm }> {
  const dialog = await fixture<HTMLElement>(markup);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(SELECTOR)];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (!event.shiftKey && at === stops.length - 1) {
      event.preventDefault();
      stops[0]?.focus();
    } else if (event.shiftKey && at === 0) {
      event.preventDefault();
      stops.at(-1)?.focus();
    }
  });
  const form = dialog.querySelector('appointment-form');
  if (!form) throw new Error('no form');
  await form.updateComplete;
  return { dialog, form };
}

const named = (form: AppointmentForm) =>
  (form.shadowRoot?.activeElement as HTMLInputElement | null)?.name ?? null;

async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

const usual = html`<appointment-form endpoint="https://clinic.example/api"></appointment-form>`;

describe('a form in a dialog made by script', () => {
  it('is entered by Tab, gone through, and left again by the page’s rules', async () => {
    const { dialog, form } = await openDialog(html`<div role="dialog"><button>Close</button>${usual}</div>`);
    dialog.querySelector('button')?.focus();
    const seen = new Set<string | null>();
    for (
      let press = 0;
      (press < 40 && document.activeElement !== dialog.querySelector('button')) || press === 0;
      press += 1
    ) {
      await sendKeys({ press: 'Tab' });
      seen.add(named(form));
    }
    expect([...seen]).to.include.members(['name', 'phone', 'email', 'message', 'consent']);
    expect(document.activeElement).to.equal(dialog.querySelector('button'));
  });

  it('is left backwards from its first place', async () => {
    const { dialog, form } = await openDialog(
      html`<div aria-modal="true"><button>Close</button>${usual}</div>`,
    );
    dialog.querySelector('button')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(form);
    await pressBack();
    expect(document.activeElement).to.equal(dialog.querySelector('button'));
    await pressBack();
    expect(document.activeElement, 'from the first stop to the last').to.equal(form);
    expect(form.shadowRoot?.activeElement?.textContent).to.include('Send request');
  });

  it('is itself no stop anywhere else, and leaves a tabindex of the page’s alone', async () => {
    const form = await fixture<AppointmentForm>(usual);
    expect(form.hasAttribute('tabindex')).to.equal(false);
    const { form: kept } = await openDialog(
      html`<div role="dialog">
        <appointment-form tabindex="-1" phone="+1 555 010 0199"></appointment-form>
      </div>`,
    );
    expect(kept.getAttribute('tabindex')).to.equal('-1');
    document.body.append(kept);
    expect(kept.getAttribute('tabindex')).to.equal('-1');
    kept.remove();
  });
});
