import type { Section } from '../../article-types.js';
export declare const intro: Section;
