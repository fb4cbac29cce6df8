import { onPageLookChange, lookAround, wearPageLook } from './page-look.js';

class PageLook {
  /** @param level of the element's own heading; null as long as the page is not to be asked */
  constructor(host, level) {
    this.host = host;
    this.level = level;
    this.seen = null;
    this.worn = null;
    host.addController(this);
  }
  hostConnected() {
    this.stopListening = onPageLookChange(() => {
      if (!this.worn) return;
      this.look();
      this.wear();
    });
  }
  hostDisconnected() {
    this.stopListening?.();
  }
  hostUpdate() {
    if (this.level() !== this.seen?.level) this.look();
  }
  hostUpdated() {
    this.wear();
  }
  look() {
    const level = this.level();
    this.seen = level === null ? null : { around: lookAround(this.host, level), level };
  }
  wear() {
    const around = this.seen?.around;
    const wrapper = this.host.renderRoot.querySelector(".bp");
    if (!around || !wrapper) return;
    const { theme } = wrapper.dataset;
    const { worn } = this;
    if (worn?.around === around && worn.wrapper === wrapper && worn.theme === theme) return;
    wearPageLook(wrapper, around);
    this.worn = { around, wrapper, theme };
  }
}

export { PageLook };
