import { nothing, type TemplateResult } from 'lit';
import { type ShownField, type TextFieldName } from '../../../features/booking/fields.js';
import type { Findings } from '../../../features/booking/remaining-problems.js';
import type { RoomLeft } from '../../../features/booking/room-left.js';
import { type ChoiceValue } from './field-words.js';
/** What the fields show besides their own controls. */
export interface FormState {
    /** What is wrong, by field. */
    problems: Findings;
    /** How much room is left, by field, near the limits. */
    room: RoomLeft;
}
/** The id of a field's control; for a group, of its first one. */
export declare const controlId: (field: ShownField) => string;
export declare const required: () => TemplateResult;
export declare const optional: () => TemplateResult;
/** How a text is asked for. */
export interface TextControl {
    /** What a browser may fill in by itself, by HTML's names for it. */
    autocomplete?: 'name' | 'tel' | 'email';
    /** The kind of keyboard that a phone shows. */
    type?: 'text' | 'tel' | 'email';
    hint?: string;
    /** What stands beside the label; left out where it depends on other fields. */
    need?: 'required' | 'optional';
}
/** A label, its hint, what is wrong, the native control, and near the limit how much room is left. */
export declare function textField(name: TextFieldName, { problems, room }: FormState, { autocomplete, type, hint, need }: TextControl): TemplateResult;
export declare function errorLine(field: ShownField, problem: string | undefined): TemplateResult | typeof nothing;
/** The ids of a field's hint and error, where they are there. */
export declare function describedBy(field: ShownField, problem: string | undefined, hint?: string): string | typeof nothing;
/** Something to tick, and what it means. */
export declare function choice(input: TemplateResult, words: unknown): TemplateResult;
/** A question with radio buttons or checkboxes. */
export declare function choiceField(field: 'contact' | 'patient' | 'days' | 'time', answers: readonly ChoiceValue[], { problems }: FormState, hint?: string): TemplateResult;
