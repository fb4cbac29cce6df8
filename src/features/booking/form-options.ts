import type { Entry } from '../delivery/message.js';
import {
  FORMATS,
  readOkRule,
  readRenames,
  type Format,
  type OkRule,
  type Renames,
} from '../delivery/options.js';
import { readProvider } from '../delivery/providers/recognise.js';
import { providerComplaints } from '../delivery/providers/rules.js';
import type { ProviderName } from '../delivery/providers/table.js';
import { readChoice, readWholeNumber, type Reading } from '../options/choice.js';
import { readClosedDays, type Closure } from '../options/closed-days.js';
import { deliveryAddress, endpointAddress, linkAddress, type ParseUrl } from '../options/web-address.js';
import type { CalendarOptions } from '../slots/calendar-options.js';
import { isTimeZone } from '../slots/clinic-clock.js';
import type { Notice } from '../slots/free-days.js';
import { daysOf, type Week } from './week.js';
import { manifestAddress } from '../slots/manifest.js';
import { WEEKDAYS, type Weekday } from './fields.js';
import { REQUEST_FIELDS } from './request.js';

/** The attributes that are options of the form alone. */
export const FORM_ATTRIBUTES = [
  'endpoint',
  'format',
  'provider',
  'fields',
  'ok',
  'redirect',
  'privacy-url',
  'closed-days',
  'share-guide',
  'slots-url',
  'time-zone',
  'min-notice-days',
  'max-ahead-days',
] as const;
export type FormAttribute = (typeof FORM_ATTRIBUTES)[number];

/** `closed-days` → `closedDays`: the property that an attribute belongs to. */
export function propertyOf<Attribute extends FormAttribute>(attribute: Attribute): CamelCase<Attribute> {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Attribute>;
}

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Text;

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

/** Further ahead than any clinic plans. */
const MOST_DAYS = 730;

/**
 * Reads the form's attributes. Bad values never throw: they fall back, and there is a complaint about each.
 * @param given an attribute's text; null where neither the element nor the page has it
 * @param parseUrl the page's own `URL`: this layer knows no DOM
 */
export function readFormOptions(
  given: (attribute: FormAttribute) => string | null,
  { baseUrl, constants, week }: OptionsContext,
  parseUrl: ParseUrl,
): { options: FormOptions; complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const complain = (attribute: FormAttribute, consequence: string): void => {
    complaints.push({ attribute, given: given(attribute), consequence });
  };

  /** One of several meanings, or a fallback. */
  const read = <T>(attribute: FormAttribute, meaning: (text: string | null) => Reading<T>): T => {
    const { value, understood } = meaning(given(attribute));
    if (!understood) complain(attribute, `using ${JSON.stringify(value)}`);
    return value;
  };

  /** A text of one form alone; null where it is not given, or is of another form. */
  const usable = (
    attribute: FormAttribute,
    meaning: (text: string | null, base: string, parse: ParseUrl) => string | null,
    wanted: string,
  ): string | null => {
    const value = meaning(given(attribute), baseUrl, parseUrl);
    // Without an endpoint there is no form, so its author is told of a missing one, too.
    if (value === null && (given(attribute) !== null || attribute === 'endpoint'))
      complain(attribute, `no ${wanted}, so it is ignored`);
    return value;
  };

  const days = (attribute: FormAttribute, min: number, fallback: number): number =>
    read(attribute, (text) => readWholeNumber(text, { min, max: MOST_DAYS }, fallback));

  const endpoint = usable(
    'endpoint',
    endpointAddress,
    given('endpoint') === null ? 'https address' : 'address that begins with https:// or /',
  );
  const format = read('format', (text) => readChoice(text, FORMATS, 'multipart'));
  const renames = read('fields', (text) => readRenames(text, REQUEST_FIELDS));
  // `format="fhir"` says the same as `provider="fhir"`, unless another service is named.
  const fhir = format === 'fhir' ? format : null;
  const named = readProvider(given('provider') ?? fhir, endpoint ?? '');
  const provider = named.value ?? fhir;
  if (!named.understood) complain('provider', `using ${JSON.stringify(provider ?? 'none')}`);
  if (provider !== null) {
    for (const [attribute, wrong] of providerComplaints(
      provider,
      { format, renames, constants },
      given('format'),
    ))
      complain(attribute, wrong);
  }
  const minDays = days('min-notice-days', 0, 1);
  const notice = { minDays, maxDays: days('max-ahead-days', minDays, Math.max(60, minDays)) };
  const closed = readClosedDays(given('closed-days'), [...WEEKDAYS, 'none'] as const, week.weekend);
  const { weekdays, closures } = closed.value;
  if (!closed.understood) {
    const dates = closures.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
    complain('closed-days', `using ${JSON.stringify([...weekdays, ...dates])}`);
  }
  const guide = given('share-guide');

  // A form that cannot send has no use for a time.
  const manifest =
    endpoint === null ? null : usable('slots-url', manifestAddress, 'https address ending in $bulk-publish');
  const zone = (): string | null =>
    usable('time-zone', (text) => (text && isTimeZone(text) ? text : null), 'time zone');

  return {
    options: {
      endpoint,
      format,
      provider,
      renames,
      ok: read('ok', readOkRule),
      redirect: usable('redirect', deliveryAddress, 'https address'),
      privacyUrl: usable('privacy-url', linkAddress, 'web address'),
      openDays: daysOf(week).filter((day) => !weekdays.includes(day)),
      closures,
      notice,
      offersGuide: guide !== null && guide.toLowerCase() !== 'false',
      calendar: manifest === null ? null : { address: manifest, zone: zone(), closures, ...notice },
    },
    complaints,
  };
}
