import { type Complaint, type FormAttribute, type FormOptions } from '../../features/booking/form-options.js';
import type { Week } from '../../features/booking/week.js';
import type { Environment } from './environment.js';
/** What the options are read against. */
export interface OptionsPage {
    /** Knows where relative addresses begin. */
    environment: Pick<Environment, 'baseUrl'>;
    /** Has, as `data-field-…`, what is sent along with each request. */
    element: Element;
}
/** Reads the form's options, and reads them anew only where one of them has changed. */
export declare class OptionsReader {
    private key;
    private options;
    private complaints;
    /**
     * @param page null where it is not known, as on a server
     * @param week how weeks are counted in the page's region
     */
    read(given: (attribute: FormAttribute) => string | null, page: OptionsPage | null, week: Week): FormOptions;
    /** What the author of the page has not been told yet. */
    takeComplaints(): readonly Complaint[];
}
