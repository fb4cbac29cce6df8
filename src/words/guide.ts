import { guide } from '../content/en/guide.js';
import { guide as british } from '../content/en-gb/guide.js';
import { byCatalogue } from './by-catalogue.js';

/** The words of the symptom guide. */
export const guideIn = byCatalogue(guide, british);
