import { emergency } from '../content/en/emergency.js';
import { byCatalogue } from './by-catalogue.js';

const emergencyIn = byCatalogue(emergency, {});

export { emergencyIn };
