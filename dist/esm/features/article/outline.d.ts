import type { SectionId } from '../../content/article-types.js';
export interface OutlineEntry {
    id: SectionId;
    /** The section begins with a line that names the worst emergency signs. */
    reminder: boolean;
}
export interface Outline {
    /** All emergency signs stand before the first section. */
    signs: boolean;
    entries: readonly OutlineEntry[];
}
/**
 * Where the emergency notice stands for a choice of sections. It is derived here and is no section, so that it cannot
 * be switched off: all signs before everything else, the list of contents included, where there is advice; and where there
 * is none, a line before what the article cannot do.
 */
export declare function outline(sections: readonly SectionId[]): Outline;
