import type { Prose } from '../prose.js';
export declare const english: Prose;
