import { type ClinicClock } from '../../../features/slots/clinic-clock.js';
import type { FreeTime } from '../../../features/slots/free-days.js';
import type { FreeTimesState } from '../../../features/slots/free-times-state.js';
/** Why there is no time to choose, and what to do instead. */
export declare function stateText(state: FreeTimesState['name']): string;
/** How many times a day has. */
export declare function freeText(count: number): string;
/** A time on its day, as its button says it: `9:00 AM`. An hour that comes twice says which of the two it is. */
export declare function timeLabel({ slot, twice }: FreeTime, locale: string): string;
/** The chosen time in full; with the clinic's zone and the patient's own time where the two differ. */
export declare function chosenTimeText(time: FreeTime, clock: ClinicClock, locale: string, namesPlace: boolean): string;
/** A chosen time without a calendar at hand, for the patient's copy. */
export declare function rememberedTimeText({ slot: { start }, published: { place } }: FreeTime, locale: string): string;
