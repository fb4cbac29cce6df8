import { type TemplateResult } from 'lit';
import type { ArticleProse, Block, ListItem, Place } from '../../content/article-types.js';
import { type TextOptions } from './article-text.js';
export interface SectionViewOptions extends TextOptions {
    prose: ArticleProse;
    /** Level of the headings inside the section. */
    level: number;
    /** What stands at a place in the prose. */
    insertAt: (place: Place['place']) => unknown;
}
/** The blocks of a section, or of a part of it that is folded. */
export declare function blocksView(blocks: readonly Block[], options: SectionViewOptions): unknown[];
export declare function listView(items: readonly ListItem[], options: TextOptions): TemplateResult;
