import { type TemplateResult } from 'lit';
import type { GuideOutcome } from '../../content/guide-graph.js';
import type { Prose } from '../../content/prose.js';
import type { Answered } from '../../features/guide/walk.js';
export interface OutcomeViewOptions {
    /** Level of the result's own heading. */
    top: number;
    /** The answer that led here, where there is one to name. */
    because: Answered | null;
    /** The emergency number as a large link, for an emergency. */
    call: unknown;
    /** How to reach the clinic, in words that fit the level; null where it gave no number. */
    contact: unknown;
    /** The buttons below the advice, the booking button among them where it may be shown. */
    buttons: unknown;
}
/** The advice: what to do, why, until when, what would change it. At `emergency`, the number before everything. */
export declare function outcomeView(id: string, { level, comfort }: GuideOutcome, { guide, exercises }: Prose, { top, because, call, contact, buttons }: OutcomeViewOptions): TemplateResult;
