import { type GuideLevel } from '../../features/booking/request.js';
/** Where a guide of the page starts over or comes to a result. */
export declare const GUIDE_EVENTS: string[];
/** What the symptom guide of this page has come to, or null: it is asked by tag name, so that the form works alone. */
export declare function guideLevel(): GuideLevel | null;
