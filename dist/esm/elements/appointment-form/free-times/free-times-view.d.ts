import { nothing, type TemplateResult } from 'lit';
import { type FreeTimesController } from './free-times-controller.js';
import { type FieldWords } from './times-of-day.js';
/**
 * The clinic's free times: a choice of days, the times of the one that is shown, and what is chosen; nothing where the
 * clinic publishes none. What is chosen stays so whichever day is shown.
 */
export declare function freeTimesView(times: FreeTimesController, field: FieldWords): TemplateResult | typeof nothing;
