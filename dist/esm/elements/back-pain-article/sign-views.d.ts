import { type TemplateResult } from 'lit';
import type { GuideProse } from '../../content/guide-types.js';
import type { SectionViewOptions } from './section-views.js';
/**
 * All emergency signs, with the number to call. They are never folded.
 * @param call a button to call with, where the number is known
 */
export declare function emergencyNotice(guide: GuideProse, options: SectionViewOptions, call: unknown): TemplateResult;
/** The line that names the worst emergency signs, and the number to call. */
export declare function emergencyReminder(options: SectionViewOptions): TemplateResult;
/** For what is no emergency: where to go or whom to call, and the signs that say so. */
export declare function helpLists(guide: GuideProse, options: SectionViewOptions): TemplateResult[];
