import { type TemplateResult } from 'lit';
import { type TextOptions } from './article-text.js';
/** The walk-run plan, step by step. */
export declare function phasesTable(options: TextOptions): TemplateResult;
