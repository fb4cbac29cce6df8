import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { answer, settled } from './clinic-server.js';
import { button, copyStatus, fillIn, inside, press, send, visit, words, type Visit } from './patient.js';

async function ended(status: number): Promise<Visit> {
  const one = await visit();
  one.server.willAnswer(answer(status));
  await fillIn(one.form);
  await send(one);
  return one;
}

describe('a copy for the patient', () => {
  for (const [what, status] of [
    ['arrived', 202],
    ['failed', 403],
  ] as const) {
    it(`is shown where a request has ${what}, and says that nothing is confirmed`, async () => {
      const { form, server } = await ended(status);
      const lines = inside(form, '.copy')?.textContent.split('\n') ?? [];
      expect(lines[0]).to.equal('Appointment requested, not confirmed');
      expect(lines).to.include.members([
        'Your name: Ana Ruiz',
        `Reference: ${String(server.received()['id']).slice(0, 8)}`,
        // The test's clock shows the first hours of 1970.
        `Date: ${new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(server.now())}`,
        'Clinic: Harbour Physio, +1 555 010 0199, desk@clinic.example',
      ]);
      expect(copyStatus(form)).to.equal('');
      await expect(form).to.be.accessible();
    });

    it(`prints alone where a request has ${what}: neither the page nor the rest of the form`, async () => {
      const { form } = await ended(status);
      const other = document.createElement('p');
      document.body.append(other);
      const copy = inside(form, '.copy')!;
      const rest = [other, ...form.renderRoot.querySelectorAll('h2, h3, h4, p, form, ol, .actions')];
      const shown = (one: Element) => one.getClientRects().length > 0;
      const original = window.print.bind(window);
      let printed = 0;
      try {
        await emulateMedia({ media: 'print' });
        window.print = () => {
          printed += 1;
          expect(rest.filter(shown)).to.deep.equal([]);
          expect(shown(copy)).to.equal(true);
        };
        await press(form, 'Print');
        window.dispatchEvent(new Event('afterprint'));
        expect(printed).to.equal(1);
        expect(shown(other)).to.equal(true);
        expect(shown(inside(form, 'h2')!)).to.equal(true);
        expect(document.adoptedStyleSheets).to.have.length(0);
        expect([form, copy].some((one) => one.hasAttribute('data-bp-printing'))).to.equal(false);
      } finally {
        window.print = original;
        other.remove();
        await emulateMedia({ media: 'screen' });
      }
    });
  }

  it('is copied without a word to the page, and a second time read out anew', async () => {
    const { form } = await ended(202);
    const told: string[] = [];
    const region = inside(form, 'section [role="status"]')!;
    const observer = new MutationObserver(() => told.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      for (const time of [1, 2]) {
        await press(form, 'Copy');
        await settled();
        await form.updateComplete;
        expect(copyStatus(form), `time ${time}`).to.equal('Copied');
      }
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      observer.disconnect();
    }
    expect(told.filter((one) => one === 'Copied')).to.have.length(2);
    await press(form, 'Send another request');
    expect(inside(form, '.copy')).to.equal(null);
    button(form, 'Send request');
  });
});
