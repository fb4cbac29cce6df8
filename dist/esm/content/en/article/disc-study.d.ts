import type { Section } from '../../article-types.js';
export declare const study: Section;
export declare const findings: Section;
