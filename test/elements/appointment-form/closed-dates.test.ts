/** A clinic that is closed on some dates says so where a patient says which days suit. */
import { expect, html } from '@open-wc/testing';
import { setPageLanguage } from '../../../src/locales/language.js';
import { inside, visit, words } from './patient.js';

const markup = (closed: string) =>
  html`<appointment-form endpoint="https://clinic.example/api" closed-days=${closed}></appointment-form>`;

/** `2026-12-24`, so many days from the form's own today. */
const day = (now: number, ahead: number) => new Date(now + ahead * 86_400_000).toISOString().slice(0, 10);

async function told(closed: (now: number) => string): Promise<string> {
  const { form, server } = await visit(markup('sat sun'));
  form.closedDays = closed(server.now());
  await form.updateComplete;
  return words(inside(form, '.closed'));
}

describe('the dates on which a clinic is closed', () => {
  before(() => setPageLanguage('en-US'));

  it('are told while they are to come or last, in the words of the page', async () => {
    expect(await told((now) => `${day(now, 5)}..${day(now, 9)}`)).to.match(
      /^The clinic is closed on these dates: \w+ \d+(, \d{4})? – (\w+ )?\d+, \d{4}\.$/,
    );
    expect(await told((now) => `${day(now, -3)}..${day(now, 3)} ${day(now, 30)}`)).to.match(
      /\d{4}, \w+ \d+, \d{4}\.$/,
    );
  });

  it('are not told of where they are over, or too far ahead to be asked for', async () => {
    expect(await told((now) => `${day(now, -9)}..${day(now, -3)}`)).to.equal('');
    expect(await told((now) => day(now, 90))).to.equal('');
  });

  it('close no day of the week', async () => {
    const { form, server } = await visit(markup('none'));
    form.closedDays = `none ${day(server.now(), 3)}`;
    await form.updateComplete;
    expect(form.renderRoot.querySelectorAll('[name=days]')).to.have.length(7);
  });
});
