import type { ArticleProse, Block, Place } from '../../content/article-types.js';
import type { EmergencyForm } from '../../features/article/outline.js';
import { type TextOptions } from './article-text.js';
export interface SectionViewOptions extends TextOptions {
    prose: ArticleProse;
    /** Level of the headings inside the section. */
    level: number;
    /** What stands at a place in the prose. */
    placed: (place: Place['place']) => unknown;
}
/** All emergency signs, or the line that names the worst of them; the call to make stands first in both. */
export declare function emergencyView(form: EmergencyForm, options: SectionViewOptions): unknown;
export declare function blockView(block: Block, options: SectionViewOptions): unknown;
