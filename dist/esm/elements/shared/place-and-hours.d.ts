import { nothing, type TemplateResult } from 'lit';
/** Where a clinic is and when it is open, in its own words. */
export interface PlaceAndHours {
    address: string | null;
    hours: string | null;
}
/** What stands with the clinic's phone: each on lines of its own, as the clinic has written it. */
export declare function placeAndHours({ address, hours }: PlaceAndHours): TemplateResult | typeof nothing;
