import { isRendered } from './open-around.js';

const SCRIPTED_DIALOG = ':is([role="dialog"], [role="alertdialog"], [aria-modal="true"]):not(dialog)';
const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [inert] *, [tabindex="-1"])';
class DialogEntry {
  constructor(host) {
    this.host = host;
    /** The attribute is ours to take away; a page may have set one itself. */
    this.isOurs = false;
    this.backwards = false;
    /** Roles come and go as the page opens its dialogs. */
    this.look = () => {
      this.allow(this.host.closest(SCRIPTED_DIALOG) !== null);
    };
    this.noteWay = ({ shiftKey }) => {
      this.backwards = shiftKey;
    };
    /** Tab came to the element: forwards to what is first inside, backwards to what is last. */
    this.handOn = () => {
      if (!this.isOurs || this.host.shadowRoot?.activeElement) return;
      this.inside.at(this.backwards ? -1 : 0)?.focus();
    };
    /** The page's script hears of Tab only where Tab leaves the element: else it would think its last place was reached. */
    this.keepTab = (event) => {
      const { key, shiftKey } = event;
      if (!this.isOurs || key !== "Tab") return;
      if (event.target !== this.inside.at(shiftKey ? 0 : -1)) {
        event.stopPropagation();
      } else if (shiftKey) {
        window.addEventListener("keydown", this.stepAside, { once: true });
      }
    };
    this.stepAside = ({ defaultPrevented }) => {
      if (defaultPrevented) return;
      this.allow(false);
      setTimeout(this.look);
    };
    host.addController(this);
  }
  hostConnected() {
    this.look();
    document.addEventListener("focusin", this.look);
    this.host.addEventListener("focus", this.handOn);
    this.host.shadowRoot?.addEventListener("keydown", this.keepTab);
  }
  hostDisconnected() {
    document.removeEventListener("focusin", this.look);
    this.host.removeEventListener("focus", this.handOn);
    this.host.shadowRoot?.removeEventListener("keydown", this.keepTab);
    this.allow(false);
  }
  allow(yes) {
    const { host } = this;
    if (yes && !host.hasAttribute("tabindex")) {
      host.tabIndex = 0;
      this.isOurs = true;
      document.addEventListener("keydown", this.noteWay, true);
    } else if (!yes && this.isOurs) {
      host.removeAttribute("tabindex");
      this.isOurs = false;
      document.removeEventListener("keydown", this.noteWay, true);
    }
  }
  get inside() {
    return [...this.host.shadowRoot?.querySelectorAll(FOCUSABLE) ?? []].filter(isRendered);
  }
}

export { DialogEntry };
