import { type TemplateResult } from 'lit';
import type { GuideGraph, GuideOutcome } from '../../content/guide-graph.js';
import type { Prose } from '../../content/prose.js';
import { type Walk } from '../../features/guide/walk.js';
export interface OutcomeViewOptions {
    /** Level of the result's own heading. */
    top: number;
    /** What to do at once, inside the advice: the number to call, or to ask for an appointment, or to call the clinic. */
    actions: unknown;
    /** How to reach the clinic, in words that fit the level; null where it gave no number. */
    contact: unknown;
    /** Who answers for the words, where they are not ours alone. */
    review: string | null;
    /** The buttons below the advice: to go back, and to start again. */
    buttons: unknown;
}
/**
 * The advice: a card with what to do and the button to do it with; then what would change it; why, until when and the
 * sources are folded below. In an emergency the number to call stands before everything else.
 */
export declare function outcomeView(graph: GuideGraph, walk: Walk, { way, comfort }: GuideOutcome, { guide, exercises }: Pick<Prose, 'guide' | 'exercises'>, { top, actions, contact, review, buttons }: OutcomeViewOptions): TemplateResult;
