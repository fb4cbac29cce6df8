import { nothing, type TemplateResult } from 'lit';
import type { Findings } from '../../features/booking/still-wrong.js';
import { type Draft, type TextFieldName } from '../../features/booking/request.js';
import { type ChoiceValue, type ShownField } from './messages.js';
/** What the fields show besides their own controls. */
export interface FormState {
    /** What is wrong, by field. */
    problems: Findings;
    /** What has been typed so far. */
    typed: Draft;
}
/** The id of a field's control; for a group, of its first one. */
export declare const controlId: (field: ShownField) => string;
export declare const required: () => TemplateResult;
export declare const optional: () => TemplateResult;
/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
export declare function textField(name: TextFieldName, { problems, typed }: FormState, { type, hint }?: {
    type?: 'tel' | 'email';
    hint?: string;
}): TemplateResult;
export declare function errorLine(field: ShownField, problem: string | undefined): TemplateResult | typeof nothing;
/** The ids of a field's hint and error, where they are there. */
export declare function describedBy(field: ShownField, problem: string | undefined, hint?: string): string | typeof nothing;
/** Something to tick, and what it means. */
export declare function choice(input: TemplateResult, words: unknown): TemplateResult;
/** A question with radio buttons or checkboxes. */
export declare function choiceField(field: 'contact' | 'patient' | 'days' | 'time', answers: readonly ChoiceValue[], { problems }: FormState, hint?: string): TemplateResult;
