import { type TemplateResult } from 'lit';
import { type PlaceAndHours } from './place-and-hours.js';
/** Whose sheet it is: what stands on top of paper that somebody takes home. */
export interface Sheet extends PlaceAndHours {
    clinic: string | null;
    phone: string | null;
    /** Language tag for the date. */
    locale: string;
    /** False on a server: the day on which HTML was made is not the day on which somebody prints it. */
    hasDate: boolean;
}
/** The clinic, its phone, where it is and when it is open, and today's date; only on paper. */
export declare function sheetHead({ clinic, phone, locale, hasDate, ...place }: Sheet): TemplateResult;
