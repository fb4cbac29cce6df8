import { FORM_ATTRIBUTES, readFormOptions } from '../../features/booking/form-options.js';
import { fieldConstants } from './sending/field-constants.js';

class OptionsReader {
  constructor() {
    this.complaints = [];
  }
  /**
   * @param page null where it is not known, as on a server
   * @param week how weeks are counted in the page's region
   */
  read(given, page, week) {
    const context = {
      week,
      baseUrl: page?.environment.baseUrl() ?? "",
      constants: page ? fieldConstants(page.element) : []
    };
    const key = JSON.stringify([FORM_ATTRIBUTES.map(given), context]);
    if (!this.options || key !== this.key) {
      this.key = key;
      ({ options: this.options, complaints: this.complaints } = readFormOptions(
        given,
        context,
        page ? parseOnPage : parseWithoutPage
      ));
    }
    return this.options;
  }
  /** What the author of the page has not been told yet. */
  takeComplaints() {
    const { complaints } = this;
    this.complaints = [];
    return complaints;
  }
}
const parseOnPage = (address, base) => new URL(address, base);
const parseWithoutPage = (address) => {
  const { protocol, hostname, username } = new URL(address, "https://page.invalid/");
  return { protocol, hostname, username, href: address };
};

export { OptionsReader };
