import { type TemplateResult } from 'lit';
import type { GuideProse, Sign } from '../../content/guide-types.js';
export interface StartViewOptions {
    onStart: () => void;
    /** Finds the emergency signs. */
    signs: () => readonly Sign[];
    /** The list of signs is open at first. */
    showsSigns: boolean;
}
/** What the guide does and does not do, before the first question; and the emergency signs, to be read without it. */
export declare function startView(prose: GuideProse, { onStart, signs, showsSigns }: StartViewOptions): TemplateResult;
