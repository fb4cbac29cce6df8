import type { EmergencyNotice, Section } from '../../article-types.js';
export declare const emergencyNotice: EmergencyNotice;
export declare const guidelines: Section;
