import { type TemplateResult } from 'lit';
import type { SectionId } from '../../content/article-types.js';
import type { OutlineEntry } from '../../features/article/outline.js';
/** The list of sections, and a way past it. */
export declare function contentsView(entries: readonly OutlineEntry[], titleOf: (id: SectionId) => string): TemplateResult;
