import { type Draft } from './fields.js';
/** What a control of the form says; `checked` counts for what is ticked or chosen. */
export interface ControlState {
    name: string;
    value: string;
    checked: boolean;
}
/** The draft after one control has changed, tidied; the very same object where nothing of it has. */
export declare function changeDraft(draft: Draft, control: ControlState): Draft;
/** The patient has named a day, or another time of day than any. */
export declare function namesDays({ days, time }: Draft): boolean;
