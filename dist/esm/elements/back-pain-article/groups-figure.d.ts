import { type TemplateResult } from 'lit';
import type { ArticleProse } from '../../content/article-types.js';
import { type TextOptions } from './article-text.js';
/** The three groups of the study, what they ran and what was found: words and bars, and the numbers as a table. */
export declare function groupsFigure(prose: ArticleProse, options: TextOptions): TemplateResult;
