import type { Sentences } from '../sentences.js';
export declare const article: Sentences;
