import { nothing, type TemplateResult } from 'lit';
import { type FreeTimesController } from './free-times-controller.js';
/** What the form says of this field, as of its others. */
export interface FieldWords {
    /** Level of the headings of days. */
    level: number;
    /** Of the field's first control. */
    id: string;
    label: string;
    /** What is wrong with the answer, rendered. */
    error: unknown;
}
/** The clinic's free times by day; nothing where the clinic publishes none. What is chosen is told in a live region. */
export declare function freeTimesView(times: FreeTimesController, field: FieldWords): TemplateResult | typeof nothing;
