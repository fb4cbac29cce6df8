import { expect, fixture, html } from '@open-wc/testing';
import { emailLink, telephoneLink } from '../../../src/elements/shared/contact-links.js';

describe('contact links', () => {
  it('make a number something to tap, as it is written', async () => {
    const line = await fixture(html`<p>${telephoneLink('+44 (0)20 7946 0018')}</p>`);
    const link = line.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('tel:+442079460018');
    expect(link?.textContent).to.equal('+44 (0)20 7946 0018');
  });

  it('leave words without digits, and what is no address, as plain text', async () => {
    const line = await fixture(
      html`<p>
        ${telephoneLink('<b>reception</b>')} ${emailLink('a@b?subject=x')} ${emailLink('no address')}
      </p>`,
    );
    expect(line.querySelector('a, b')).to.equal(null);
    expect(line.textContent).to.contain('<b>reception</b>');
  });

  it('make an e-mail address something to write to', async () => {
    const line = await fixture(html`<p>${emailLink('hello@clinic.example')}</p>`);
    expect(line.querySelector('a')?.getAttribute('href')).to.equal('mailto:hello@clinic.example');
  });
});
