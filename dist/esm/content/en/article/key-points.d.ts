import type { Section } from '../../article-types.js';
export declare const keyPoints: Section;
