import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRendered } from './open-around.js';

/**
 * Lets Tab into an element that stands in a dialog made by a script of the page. Such scripts keep Tab among what they
 * find to be focusable, and do not look into shadow roots: to them our element holds nothing. So there, and only there,
 * the element itself counts as focusable, and hands the focus on to what is inside.
 *
 * A `<dialog>` of the browser's own needs none of this.
 */
const SCRIPTED_DIALOG = ':is([role="dialog"], [role="alertdialog"], [aria-modal="true"]):not(dialog)';

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [inert] *, [tabindex="-1"])';

export class DialogEntry implements ReactiveController {
  /** The attribute is ours to take away; a page may have set one itself. */
  private isOurs = false;
  private backwards = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
    document.addEventListener('focusin', this.look);
    this.host.addEventListener('focus', this.handOn);
    this.host.shadowRoot?.addEventListener('keydown', this.keepTab);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.look);
    this.host.removeEventListener('focus', this.handOn);
    this.host.shadowRoot?.removeEventListener('keydown', this.keepTab);
    this.allow(false);
  }

  /** Roles come and go as the page opens its dialogs. */
  private readonly look = (): void => {
    this.allow(this.host.closest(SCRIPTED_DIALOG) !== null);
  };

  private allow(yes: boolean): void {
    const { host } = this;
    if (yes && !host.hasAttribute('tabindex')) {
      host.tabIndex = 0;
      this.isOurs = true;
      document.addEventListener('keydown', this.noteWay, true);
    } else if (!yes && this.isOurs) {
      host.removeAttribute('tabindex');
      this.isOurs = false;
      document.removeEventListener('keydown', this.noteWay, true);
    }
  }

  private readonly noteWay = ({ shiftKey }: KeyboardEvent): void => {
    this.backwards = shiftKey;
  };

  /** Tab came to the element: forwards to what is first inside, backwards to what is last. */
  private readonly handOn = (): void => {
    if (!this.isOurs || this.host.shadowRoot?.activeElement) return;
    this.inside.at(this.backwards ? -1 : 0)?.focus();
  };

  /** The page's script hears of Tab only where Tab leaves the element: else it would think its last place was reached. */
  private readonly keepTab = (event: Event): void => {
    const { key, shiftKey } = event as KeyboardEvent;
    if (!this.isOurs || key !== 'Tab') return;
    if (event.target !== this.inside.at(shiftKey ? 0 : -1)) {
      event.stopPropagation();
    } else if (shiftKey) {
      // Back from the first place the browser would stop at the element itself, which would hand the focus back in.
      window.addEventListener('keydown', this.stepAside, { once: true });
    }
  };

  private readonly stepAside = ({ defaultPrevented }: KeyboardEvent): void => {
    if (defaultPrevented) return;
    this.allow(false);
    setTimeout(this.look);
  };

  private get inside(): HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(isRendered);
  }
}
