import { type TemplateResult } from 'lit';
import type { ArticleProse } from '../../content/article-types.js';
import { type TextOptions } from './article-text.js';
/** The three groups of the study: a picture for the eye, and the table that everybody can read. */
export declare function groupsFigure(prose: ArticleProse, options: TextOptions): TemplateResult;
