import { nothing, type TemplateResult } from 'lit';
import { type PlaceAndHours } from '../shared/place-and-hours.js';
/** Whom a reader of the article may turn to. */
export interface AboutClinic extends PlaceAndHours {
    name: string | null;
    phone: string | null;
    email: string | null;
}
/** How to reach the clinic and where it is; nothing where the page does not say the latter. */
export declare function aboutClinic({ name, phone, email, ...place }: AboutClinic): TemplateResult | typeof nothing;
