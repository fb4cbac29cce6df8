import { type TemplateResult } from 'lit';
import { type Weekday } from '../../../features/booking/fields.js';
import { type GuideLevel } from '../../../features/booking/request.js';
import { type FormState } from './field-view.js';
export interface FieldsView extends FormState {
    clinic: string | null;
    /** Days that can be asked for; none leaves the question out. */
    openDays: readonly Weekday[];
    /** When the clinic is closed besides, in words; empty where it is not. */
    closed: string;
    privacyUrl: string | null;
    /** The clinic's free times, or nothing. */
    freeTimes: unknown;
    /** Free times take the place of days and a time of day. */
    hidesDays: boolean;
    /** The guide's outcome where the clinic lets the patient share it, and there is one. */
    shareable: GuideLevel | null;
}
/**
 * All fields, in the order of their table. They hold their own values; nothing here writes to them after the first time.
 */
export declare function fieldsView(view: FieldsView): TemplateResult;
