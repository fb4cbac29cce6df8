import { type TemplateResult } from 'lit';
import type { FreeTimesController } from './free-times-controller.js';
/**
 * What is chosen, told in a live region, and the way to take it back; or why there is nothing to choose.
 * @param firstControl id of the control that takes focus when the choice is taken back
 */
export declare function chosenNote(times: FreeTimesController, firstControl: string): TemplateResult;
