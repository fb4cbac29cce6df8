import { GUIDE_LEVELS } from '../../../features/booking/request.js';

const GUIDE_EVENTS = ["guide-start", "guide-finish"];
class PageGuide {
  constructor(host) {
    this.host = host;
    /** Null where there is no guide, or no result yet. */
    this.level = null;
    /** The guide is asked by its tag name, so that the form works alone. */
    this.look = () => {
      const guide = document.querySelector(
        "symptom-guide"
      );
      const level = GUIDE_LEVELS.find((one) => one === guide?.result?.level) ?? null;
      if (level === this.level) return;
      this.level = level;
      this.host.requestUpdate();
    };
    host.addController(this);
  }
  hostConnected() {
    this.look();
    for (const name of GUIDE_EVENTS) document.addEventListener(name, this.look);
  }
  hostDisconnected() {
    for (const name of GUIDE_EVENTS) document.removeEventListener(name, this.look);
  }
}

export { PageGuide };
