import { property } from 'lit/decorators.js';
import { siteAddress } from '../../features/clinic-content/site-address.js';
import { bestCatalogue } from '../../locales/best-catalogue.js';
import { withinLongestWait } from '../../locales/language.js';
import { contentFile } from './clinic-content/content-file.js';
import { parseUrl, siteOrigins } from './clinic-content/site.js';
import { WidgetElement } from './widget-element.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class ProseElement extends WidgetElement {
  /** The clinic's own words in the language that is shown; null where there are none, or none yet. */
  get clinicContent() {
    const file = this.contentFile;
    const { catalogue } = this;
    if (!file || catalogue !== bestCatalogue(this.language ?? "")) return null;
    return file.contentIn(catalogue);
  }
  get contentFile() {
    const given = this.knowsPage ? this.option(this.contentUrl, "content-url") : null;
    if (given === null) return null;
    const address = siteAddress(given, new Text().baseURI, siteOrigins(), parseUrl);
    if (address === null) {
      this.warn("content-url", given, "no https address on the site of this page, so it is ignored");
      return null;
    }
    const file = contentFile(address);
    if (file !== this.awaited) {
      this.awaited = file;
      if (!file.isSettled) void file.settled.then(() => this.requestUpdate());
    }
    return file;
  }
  get firstRenderPlan() {
    const plan = super.firstRenderPlan;
    const { contentFile: file } = this;
    if (!file || file.isSettled) return plan;
    return { ...plan, words: Promise.all([plan.words, withinLongestWait(file.settled)]) };
  }
}
__decorateClass([
  property({ attribute: "content-url" })
], ProseElement.prototype, "contentUrl");

export { ProseElement };
