import type { Finding } from '../../features/check/finding.js';
import { testRule } from '../../features/check/tests-by-service.js';
import type { FormFacts } from '../read/read-form.js';
import { findingsView } from './findings-view.js';
import { button, make } from './make.js';

/** The button that sends a test request, and what came of it. It stays while the rest of the panel is read anew. */
export class TestView {
  readonly node = make('div', { class: 'test' });
  /** What the last test came to. */
  result: Finding | null = null;
  private readonly note = make('p', { class: 'note' });
  private readonly status = make('div', { role: 'status' });
  private readonly press = button('Send a test request', () => void this.run(), { class: 'main' });
  private isRunning = false;

  /**
   * @param send sends the test
   * @param done called when there is a result
   */
  constructor(
    private readonly send: () => Promise<Finding>,
    private readonly done: () => void,
  ) {
    this.node.append(this.note, make('div', { class: 'actions' }, this.press), this.status);
  }

  /** Shows the button where the form can send, and its service can take a test. */
  show({ options: { endpoint, provider }, hasCaptcha }: FormFacts): void {
    const rule = testRule(provider, hasCaptcha);
    this.node.hidden = endpoint === null || !rule.may;
    if (rule.may) this.note.textContent = `Nothing is sent before you press. ${rule.note}`;
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.press.setAttribute('aria-disabled', 'true');
    this.status.replaceChildren(make('p', {}, 'Sending. This may take up to 20 seconds.'));
    this.result = await this.send();
    this.status.replaceChildren(findingsView([this.result]));
    this.press.removeAttribute('aria-disabled');
    this.isRunning = false;
    this.done();
  }
}
