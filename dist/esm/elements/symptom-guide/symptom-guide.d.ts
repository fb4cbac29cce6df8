import { type CSSResultGroup, type TemplateResult } from 'lit';
import { type Level } from '../../content/guide-graph.js';
import { WidgetElement } from '../widget/widget-element.js';
/**
 * Questions, one at a time, that lead to where help is to be sought and how soon: the emergency signs first, fixed
 * published advice at the end, no diagnosis. The answers stay in memory; nothing is stored, sent or told to the page.
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
export declare class SymptomGuide extends WidgetElement {
    static styles: CSSResultGroup;
    /**
     * Where 'Request an appointment' leads: `#id` of something on the page, or an http(s) address. Default: the page's
     * first `<appointment-form>`. The button stands only where there is time to wait for an appointment.
     */
    booking?: string | null;
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
    protected renderContent(): TemplateResult;
    /** @param call the emergency number as a large link */
    private screen;
    /** The clinic's number, where it has one: never instead of what the level asks for, and not in an emergency. */
    private contact;
    /** To book, where there is time for an appointment; to print, where there is time for that. */
    private waysOn;
    private get bookingButton();
}
declare global {
    interface HTMLElementEventMap {
        'guide-start': Event;
        'guide-finish': Event;
    }
}
