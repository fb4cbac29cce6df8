import { type TemplateResult } from 'lit';
import { type SectionId } from '../../content/article-types.js';
/** The clinic's own blocks stand between sections: before and after each that is shown. */
export declare function betweenOwnBlocks(id: SectionId, section: unknown): TemplateResult;
/** Names of slots that an author has written and nobody has: what carries one is not shown. */
export declare function unknownSlots({ children }: Element): string[];
