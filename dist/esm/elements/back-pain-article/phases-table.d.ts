import { type TemplateResult } from 'lit';
import type { SectionViewOptions } from './section-views.js';
/** The walk-run plan, step by step. */
export declare function phasesTable(options: SectionViewOptions): TemplateResult;
