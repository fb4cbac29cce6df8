import { type TemplateResult } from 'lit';
import type { FreeTimesState } from '../../../features/slots/free-times-state.js';
import type { ShownTimes } from '../../../features/slots/shown-times.js';
import type { FreeTimesController } from './free-times-controller.js';
export type Ready = Extract<FreeTimesState, {
    name: 'ready';
}>;
/** What the form says of this field, as of its others. */
export interface FieldWords {
    /** Level of the heading of the day. */
    level: number;
    /** Of the field's first control. */
    id: string;
    label: string;
    /** What is wrong with the answer, rendered. */
    error: unknown;
}
/** Id of the part of the field that shows the times of one day. */
export declare const panelId: (field: string) => string;
/** Id of a time's control; the first one is the field's own. */
export declare const timeId: (field: string, index: number) => string;
/**
 * The times of the day that is shown, as answers to one question. No other day's times are in the page.
 * @param namesZone the clock of this day may differ from the patient's where that of another day does not
 */
export declare function timesOfDay(times: FreeTimesController, { clock, severalPlaces }: Ready, { day, times: shown, moreTimes }: ShownTimes, { id, level, namesZone }: FieldWords & {
    namesZone: boolean;
}): TemplateResult;
