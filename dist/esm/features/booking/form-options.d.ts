import type { Entry } from '../delivery/message.js';
import { type Format, type OkRule, type Renames } from '../delivery/options.js';
import type { ProviderName } from '../delivery/providers/table.js';
import { type Closure } from '../options/closed-days.js';
import { type ParseUrl } from '../options/web-address.js';
import type { CalendarOptions } from '../slots/calendar-options.js';
import type { Notice } from '../slots/free-days.js';
import { type Week } from './week.js';
import { type Weekday } from './fields.js';
/** The attributes that are options of the form alone. */
export declare const FORM_ATTRIBUTES: readonly ["endpoint", "format", "provider", "fields", "ok", "redirect", "privacy-url", "closed-days", "share-guide", "slots-url", "time-zone", "min-notice-days", "max-ahead-days"];
export type FormAttribute = (typeof FORM_ATTRIBUTES)[number];
/** `closed-days` → `closedDays`: the property that an attribute belongs to. */
export declare function propertyOf<Attribute extends FormAttribute>(attribute: Attribute): CamelCase<Attribute>;
type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Text;
/** What the form's attributes turned out to mean. */
export interface FormOptions {
    /** Where to post, or null where requests could not be sent safely: then there is no form. */
    endpoint: string | null;
    format: Format;
    /** The service that takes the requests; null: the clinic's own server. */
    provider: ProviderName | null;
    renames: Renames;
    ok: OkRule;
    /** The page to go to once a request has arrived. */
    redirect: string | null;
    privacyUrl: string | null;
    /** Days that can be asked for; none leaves the question out. */
    openDays: readonly Weekday[];
    /** Dates on which the clinic is closed besides. */
    closures: readonly Closure[];
    /** From how many days on, and up to how many ahead, the clinic takes requests. */
    notice: Notice;
    /** The patient may send along what the symptom guide suggested. */
    offersGuide: boolean;
    /** The clinic's free times; null where none are to be shown. */
    calendar: CalendarOptions | null;
}
/** What the author of a page should hear: an attribute, what stood there, and what happens instead. */
export interface Complaint {
    attribute: FormAttribute;
    /** Null where it is missing. */
    given: string | null;
    consequence: string;
}
/** What the attributes are read against. */
export interface OptionsContext {
    /** Where relative addresses begin. */
    baseUrl: string;
    /** What the page sends along with each request: `data-field-…`. */
    constants: readonly Entry[];
    /** How weeks are counted in the page's region. */
    week: Week;
}
/**
 * Reads the form's attributes. Bad values never throw: they fall back, and there is a complaint about each.
 * @param given an attribute's text; null where neither the element nor the page has it
 * @param parseUrl the page's own `URL`: this layer knows no DOM
 */
export declare function readFormOptions(given: (attribute: FormAttribute) => string | null, { baseUrl, constants, week }: OptionsContext, parseUrl: ParseUrl): {
    options: FormOptions;
    complaints: readonly Complaint[];
};
export {};
