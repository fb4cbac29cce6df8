import { wearPageLook, onPageLookChange } from './page-look.js';

class PageLook {
  /** @param wearing null as long as nothing is rendered, or the page is not to be asked */
  constructor(host, wearing) {
    this.host = host;
    this.wearing = wearing;
    this.worn = null;
    this.wear = () => {
      this.worn = this.wearing();
      if (this.worn) wearPageLook(this.host, this.worn.wrapper, this.worn.level);
    };
    host.addController(this);
  }
  hostConnected() {
    this.stopListening = onPageLookChange(this.wear);
  }
  hostDisconnected() {
    this.stopListening?.();
  }
  hostUpdated() {
    const now = this.wearing();
    const { worn } = this;
    if (now?.wrapper !== worn?.wrapper || now?.theme !== worn?.theme || now?.level !== worn?.level)
      this.wear();
  }
}

export { PageLook };
