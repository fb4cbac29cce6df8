/** The hand-written form as an element of the template library that ours are made with: what that alone costs. */
import { html, LitElement, unsafeCSS } from 'lit';
import { BARE_STYLES, QUESTIONS } from './bare-fields.js';
import { serveForm } from './serve-form.js';

class LitForm extends LitElement {
  static override styles = unsafeCSS(BARE_STYLES);

  protected override firstUpdated(): void {
    const form = this.renderRoot.querySelector('form');
    if (form) serveForm(form);
  }

  protected override render(): unknown {
    return html`<h2>Request an appointment</h2>
      <form action="/api/appointments" method="post" novalidate>
        <p>
          <label>Your name <input name="name" autocomplete="name" required /></label>
        </p>
        <p>
          <label>Phone <input name="phone" type="tel" autocomplete="tel" /></label>
        </p>
        <p>
          <label>E-mail <input name="email" type="email" autocomplete="email" /></label>
        </p>
        ${QUESTIONS.map(
          ({ name, type, words, answers }) =>
            html`<fieldset>
              <legend>${words}</legend>
              ${answers.map(
                (answer) =>
                  html`<label><input type=${type} name=${name} value=${answer} /> ${answer}</label>`,
              )}
            </fieldset>`,
        )}
        <p>
          <label>Anything we should know? <textarea name="message" rows="4"></textarea></label>
        </p>
        <p>
          <label>
            <input type="checkbox" name="consent" required />
            I agree that the clinic may use these details to answer my request.
          </label>
        </p>
        <p><button>Send request</button></p>
        <p role="status"></p>
      </form>`;
  }
}

customElements.define('lit-form', LitForm);
