import { type CSSResultGroup, type TemplateResult } from 'lit';
import { type Level } from '../../content/guide-graph.js';
import type { FirstRenderPlan } from '../shared/first-render.js';
import { ProseElement } from '../shared/prose-element.js';
/**
 * Screens of signs that lead to where help is to be sought and how soon: the emergency signs first, fixed published
 * advice at the end, no diagnosis. The answers stay in memory; nothing is stored, sent or told to the page.
 *
 * @summary A guide that asks about warning signs and advises where to seek help, and how soon.
 * @tagname symptom-guide
 * @fires guide-start - Somebody began the questions. Carries nothing
 * @fires guide-finish - A result is shown. Carries nothing
 * @csspart start - The screen before the first question
 * @csspart question - The question shown now
 * @csspart answer - A button to answer with
 * @csspart result - The advice
 */
export declare class SymptomGuide extends ProseElement {
    static styles: CSSResultGroup;
    /**
     * Where 'Request an appointment' leads: `#id` of something on the page, or an http(s) address. Default: the page's
     * first `<appointment-form>`. The button stands only where there is time to wait for an appointment.
     */
    booking?: string | null;
    constructor();
    /** Null on the start screen. */
    private walk;
    /** How soon to be seen, once the questions are answered; null before. */
    get result(): {
        level: Level;
    } | null;
    /** Forgets all answers and shows the start screen. */
    restart(): void;
    /** Takes the last answer back; from the first question, shows the start screen. */
    back(): void;
    /** Focus follows to the new heading: always after a press, else only where it was inside and would be lost. */
    private show;
    private tell;
    private readonly begin;
    private readonly answerWith;
    protected get firstRenderPlan(): FirstRenderPlan;
    protected renderContent(): TemplateResult;
    /**
     * On the paper of a result. Whoever is to go to a hospital finds no other place to go to there, and whoever is to call an
     * ambulance no other number.
     */
    private get sheetHead();
    private get guideWords();
    /** Who answers for the clinic's own words, where there are any. */
    private get review();
    private screen;
    /** The clinic's number with its address and hours, where it has one: never instead of what the level asks for, and not in an emergency. */
    private contact;
    /** In an emergency to call; to book, where there is time for an appointment; to print, where there is time for that. */
    private actions;
    private get bookingButton();
}
declare global {
    interface HTMLElementTagNameMap {
        'symptom-guide': SymptomGuide;
    }
    interface HTMLElementEventMap {
        'guide-start': Event;
        'guide-finish': Event;
    }
}
