import { exercises } from '../content/en/exercises.js';
import { exercises as british } from '../content/en-gb/exercises.js';
import { byCatalogue } from './by-catalogue.js';

/** The words of the exercises. */
export const exercisesIn = byCatalogue(exercises, british);
