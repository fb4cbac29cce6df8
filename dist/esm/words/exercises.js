import { exercises } from '../content/en/exercises.js';
import { exercises as exercises$1 } from '../content/en-gb/exercises.js';
import { byCatalogue } from './by-catalogue.js';

const exercisesIn = byCatalogue(exercises, exercises$1);

export { exercisesIn };
