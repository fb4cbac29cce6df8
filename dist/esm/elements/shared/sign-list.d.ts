import { type TemplateResult } from 'lit';
import type { Sign } from '../../content/guide-types.js';
/** Below a sign stands what counts as it: whoever reads the list has no question that would say so. */
export declare function signList(signs: readonly Sign[]): TemplateResult;
