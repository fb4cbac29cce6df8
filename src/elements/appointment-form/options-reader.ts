import {
  FORM_ATTRIBUTES,
  readFormOptions,
  type Complaint,
  type FormAttribute,
  type FormOptions,
} from '../../features/booking/form-options.js';
import type { Week } from '../../features/booking/week.js';
import type { ParseUrl } from '../../features/options/web-address.js';
import type { Environment } from './environment.js';
import { fieldConstants } from './sending/field-constants.js';

/** What the options are read against. */
export interface OptionsPage {
  /** Knows where relative addresses begin. */
  environment: Pick<Environment, 'baseUrl'>;
  /** Has, as `data-field-…`, what is sent along with each request. */
  element: Element;
}

/** Reads the form's options, and reads them anew only where one of them has changed. */
export class OptionsReader {
  private key: string | undefined;
  private options: FormOptions | undefined;
  private complaints: readonly Complaint[] = [];

  /**
   * @param page null where it is not known, as on a server
   * @param week how weeks are counted in the page's region
   */
  read(
    given: (attribute: FormAttribute) => string | null,
    page: OptionsPage | null,
    week: Week,
  ): FormOptions {
    const context = {
      week,
      baseUrl: page?.environment.baseUrl() ?? '',
      constants: page ? fieldConstants(page.element) : [],
    };
    const key = JSON.stringify([FORM_ATTRIBUTES.map(given), context]);
    if (!this.options || key !== this.key) {
      this.key = key;
      ({ options: this.options, complaints: this.complaints } = readFormOptions(
        given,
        context,
        page ? parseOnPage : parseWithoutPage,
      ));
    }
    return this.options;
  }

  /** What the author of the page has not been told yet. */
  takeComplaints(): readonly Complaint[] {
    const { complaints } = this;
    this.complaints = [];
    return complaints;
  }
}

const parseOnPage: ParseUrl = (address, base) => new URL(address, base);

/**
 * Where the page is not known, a relative address is taken for one of a site with https, as nearly all are. Every
 * address stays as it is written: the browser works out where it leads.
 */
const parseWithoutPage: ParseUrl = (address) => {
  const { protocol, hostname, username } = new URL(address, 'https://page.invalid/');
  return { protocol, hostname, username, href: address };
};
