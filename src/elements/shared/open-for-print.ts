import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { showAll } from './turns.js';

/**
 * Opens what is folded in an element while it is printed: nobody can open it on paper. Newer browsers do it by the
 * style sheet alone (see `base.ts`), also before the script is there; this is for all others.
 */
export class OpenForPrint implements ReactiveController {
  /** With the name of each: of those with the same name, the browser would leave only one open. */
  private opened = new Map<HTMLDetailsElement, string | null>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.open);
    window.addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.open);
    window.removeEventListener('afterprint', this.close);
    this.close();
  }

  private readonly open = (): void => {
    showAll(this.host);
    const closed = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    // A browser may say twice that it is about to print.
    for (const details of closed) this.opened.set(details, details.getAttribute('name'));
    for (const details of this.opened.keys()) {
      details.removeAttribute('name');
      details.open = true;
    }
  };

  /** What the reader had opened stays open. */
  private readonly close = (): void => {
    for (const [details, name] of this.opened) {
      details.open = false;
      if (name !== null) details.setAttribute('name', name);
    }
    this.opened.clear();
  };
}
