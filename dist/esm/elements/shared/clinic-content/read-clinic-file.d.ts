import { type ClinicContent } from '../../../features/clinic-content/read-content.js';
import type { Catalogue } from '../../../locales/shown-catalogue.js';
/**
 * What a clinic's file says to a page in these words, which have to be there. Null where it is in another language, or has
 * a mistake: then our own words are shown, and the console says why.
 */
export declare function readClinicFile(text: string, address: string, shown: Catalogue): ClinicContent | null;
