import { testRule } from '../../features/check/tests-by-service.js';
import { findingsView } from './findings-view.js';
import { make, button } from './make.js';

class TestView {
  /**
   * @param send sends the test
   * @param done called when there is a result
   */
  constructor(send, done) {
    this.send = send;
    this.done = done;
    this.node = make("div", { class: "test" });
    /** What the last test came to. */
    this.result = null;
    this.note = make("p", { class: "note" });
    this.status = make("div", { role: "status" });
    this.press = button("Send a test request", () => void this.run(), { class: "main" });
    this.isRunning = false;
    this.node.append(this.note, make("div", { class: "actions" }, this.press), this.status);
  }
  /** Shows the button where the form can send, and its service can take a test. */
  show({ options: { endpoint, provider }, hasCaptcha }) {
    const rule = testRule(provider, hasCaptcha);
    this.node.hidden = endpoint === null || !rule.may;
    if (rule.may) this.note.textContent = `Nothing is sent before you press. ${rule.note}`;
  }
  async run() {
    if (this.isRunning) return;
    this.isRunning = true;
    this.press.setAttribute("aria-disabled", "true");
    this.status.replaceChildren(make("p", {}, "Sending. This may take up to 20 seconds."));
    this.result = await this.send();
    this.status.replaceChildren(findingsView([this.result]));
    this.press.removeAttribute("aria-disabled");
    this.isRunning = false;
    this.done();
  }
}

export { TestView };
