import { property } from 'lit/decorators.js';
import type { ClinicContent } from '../../features/clinic-content/read-content.js';
import { siteAddress } from '../../features/clinic-content/site-address.js';
import { bestCatalogue } from '../../locales/best-catalogue.js';
import { withinLongestWait } from '../../locales/language.js';
import { contentFile, type ContentFile } from './clinic-content/content-file.js';
import { parseUrl, siteOrigins } from './clinic-content/site.js';
import type { FirstRenderPlan } from './first-render.js';
import { WidgetElement } from './widget-element.js';

/**
 * An element with clinical words, some of which a clinic may say in its own. The first render waits for them as it does
 * for the words of a language, so that nobody sees ours first.
 */
export abstract class ProseElement extends WidgetElement {
  /**
   * Address of a JSON file on the clinic's own site with sentences in the clinic's words and exercises of its own, signed
   * by a clinician (docs/own-words.md).
   */
  @property({ attribute: 'content-url' }) contentUrl?: string | null;

  /** The file whose coming this element hears of. */
  private awaited: ContentFile | undefined;

  /** The clinic's own words in the language that is shown; null where there are none, or none yet. */
  protected get clinicContent(): ClinicContent | null {
    const file = this.contentFile;
    const { catalogue } = this;
    // Until the words of the page's language are there, it is shown in another one.
    if (!file || catalogue !== bestCatalogue(this.language ?? '')) return null;
    return file.contentIn(catalogue);
  }

  private get contentFile(): ContentFile | null {
    const given = this.knowsPage ? this.option(this.contentUrl, 'content-url') : null;
    if (given === null) return null;
    // Of a new node of the page: a form named `baseURI` would take the place of the document's own.
    const address = siteAddress(given, new Text().baseURI, siteOrigins(), parseUrl);
    if (address === null) {
      this.warn('content-url', given, 'no https address on the site of this page, so it is ignored');
      return null;
    }
    const file = contentFile(address);
    if (file !== this.awaited) {
      this.awaited = file;
      if (!file.isSettled) void file.settled.then(() => this.requestUpdate());
    }
    return file;
  }

  protected override get firstRenderPlan(): FirstRenderPlan {
    const plan = super.firstRenderPlan;
    const { contentFile: file } = this;
    if (!file || file.isSettled) return plan;
    return { ...plan, words: Promise.all([plan.words, withinLongestWait(file.settled)]) };
  }
}
