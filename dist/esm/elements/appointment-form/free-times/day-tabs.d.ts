import { type TemplateResult } from 'lit';
import type { ShownTimes } from '../../../features/slots/shown-times.js';
import type { FreeTimesController } from './free-times-controller.js';
/** The days to choose from, as tabs: Tab reaches the one that is shown, the arrow keys lead to the others. */
export declare function dayTabs(times: FreeTimesController, { days, day: shown, nextDay }: ShownTimes, field: string): TemplateResult;
