import { guide } from '../content/en/guide.js';
import { guide as guide$1 } from '../content/en-gb/guide.js';
import { byCatalogue } from './by-catalogue.js';

const guideIn = byCatalogue(guide, guide$1);

export { guideIn };
