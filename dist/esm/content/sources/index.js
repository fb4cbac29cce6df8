import { CARE } from './care.js';
import { EXERCISE_PROGRAMMES } from './exercise-programmes.js';
import { RESEARCH } from './research.js';

const ALL = { ...RESEARCH, ...CARE, ...EXERCISE_PROGRAMMES };
const SOURCES = ALL;

export { SOURCES };
