import type { SectionId } from '../../content/article-types.js';
/** How a section begins: with all emergency signs, with one line that names them, or with neither. */
export type EmergencyForm = 'full' | 'line' | 'none';
export interface OutlineEntry {
    id: SectionId;
    emergency: EmergencyForm;
}
/**
 * Where the emergency notice stands for a choice of sections. It is derived here and is no section, so that it cannot
 * be switched off: all signs before the guidelines, before the exercises unless they were read already, and one line
 * wherever else a reader may begin to act.
 */
export declare function outline(sections: readonly SectionId[]): OutlineEntry[];
