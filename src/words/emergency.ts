import { emergency } from '../content/en/emergency.js';
import { byCatalogue } from './by-catalogue.js';

/** How to say 'call for help'; the same in both Englishes. */
export const emergencyIn = byCatalogue(emergency, {});
