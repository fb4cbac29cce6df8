import { showAll } from './turns.js';

class OpenForPrint {
  constructor(host) {
    this.host = host;
    /** With the name of each: of those with the same name, the browser would leave only one open. */
    this.opened = /* @__PURE__ */ new Map();
    this.open = () => {
      showAll(this.host);
      const closed = this.host.shadowRoot?.querySelectorAll("details:not([open])") ?? [];
      for (const details of closed) this.opened.set(details, details.getAttribute("name"));
      for (const details of this.opened.keys()) {
        details.removeAttribute("name");
        details.open = true;
      }
    };
    /** What the reader had opened stays open. */
    this.close = () => {
      for (const [details, name] of this.opened) {
        details.open = false;
        if (name !== null) details.setAttribute("name", name);
      }
      this.opened.clear();
    };
    host.addController(this);
  }
  hostConnected() {
    window.addEventListener("beforeprint", this.open);
    window.addEventListener("afterprint", this.close);
  }
  hostDisconnected() {
    window.removeEventListener("beforeprint", this.open);
    window.removeEventListener("afterprint", this.close);
    this.close();
  }
}

export { OpenForPrint };
