import type { Texts } from '../loaded-texts.js';
export declare const texts: Texts;
