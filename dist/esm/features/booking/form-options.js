import { FORMATS, readRenames, readOkRule } from '../delivery/options.js';
import { readProvider } from '../delivery/providers/recognise.js';
import { providerComplaints } from '../delivery/providers/rules.js';
import { readChoice, readWholeNumber } from '../options/choice.js';
import { readClosedDays } from '../options/closed-days.js';
import { endpointAddress, linkAddress, deliveryAddress } from '../options/web-address.js';
import { isTimeZone } from '../slots/clinic-clock.js';
import { daysOf } from './week.js';
import { manifestAddress } from '../slots/manifest.js';
import { WEEKDAYS } from './fields.js';
import { REQUEST_FIELDS } from './request.js';

const FORM_ATTRIBUTES = [
  "endpoint",
  "format",
  "provider",
  "fields",
  "ok",
  "redirect",
  "privacy-url",
  "closed-days",
  "share-guide",
  "slots-url",
  "time-zone",
  "min-notice-days",
  "max-ahead-days"
];
function propertyOf(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
const MOST_DAYS = 730;
function readFormOptions(given, { baseUrl, constants, week }, parseUrl) {
  const complaints = [];
  const complain = (attribute, consequence) => {
    complaints.push({ attribute, given: given(attribute), consequence });
  };
  const read = (attribute, meaning) => {
    const { value, understood } = meaning(given(attribute));
    if (!understood) complain(attribute, `using ${JSON.stringify(value)}`);
    return value;
  };
  const usable = (attribute, meaning, wanted) => {
    const value = meaning(given(attribute), baseUrl, parseUrl);
    if (value === null && (given(attribute) !== null || attribute === "endpoint"))
      complain(attribute, `no ${wanted}, so it is ignored`);
    return value;
  };
  const days = (attribute, min, fallback) => read(attribute, (text) => readWholeNumber(text, { min, max: MOST_DAYS }, fallback));
  const endpoint = usable(
    "endpoint",
    endpointAddress,
    given("endpoint") === null ? "https address" : "address that begins with https:// or /"
  );
  const format = read("format", (text) => readChoice(text, FORMATS, "multipart"));
  const renames = read("fields", (text) => readRenames(text, REQUEST_FIELDS));
  const fhir = format === "fhir" ? format : null;
  const named = readProvider(given("provider") ?? fhir, endpoint ?? "");
  const provider = named.value ?? fhir;
  if (!named.understood) complain("provider", `using ${JSON.stringify(provider ?? "none")}`);
  if (provider !== null) {
    for (const [attribute, wrong] of providerComplaints(
      provider,
      { format, renames, constants },
      given("format")
    ))
      complain(attribute, wrong);
  }
  const minDays = days("min-notice-days", 0, 1);
  const notice = { minDays, maxDays: days("max-ahead-days", minDays, Math.max(60, minDays)) };
  const closed = readClosedDays(given("closed-days"), [...WEEKDAYS, "none"], week.weekend);
  const { weekdays, closures } = closed.value;
  if (!closed.understood) {
    const dates = closures.map(({ from, to }) => from === to ? from : `${from}..${to}`);
    complain("closed-days", `using ${JSON.stringify([...weekdays, ...dates])}`);
  }
  const guide = given("share-guide");
  const manifest = endpoint === null ? null : usable("slots-url", manifestAddress, "https address ending in $bulk-publish");
  const zone = () => usable("time-zone", (text) => text && isTimeZone(text) ? text : null, "time zone");
  return {
    options: {
      endpoint,
      format,
      provider,
      renames,
      ok: read("ok", readOkRule),
      redirect: usable("redirect", deliveryAddress, "https address"),
      privacyUrl: usable("privacy-url", linkAddress, "web address"),
      openDays: daysOf(week).filter((day) => !weekdays.includes(day)),
      closures,
      notice,
      offersGuide: guide !== null && guide.toLowerCase() !== "false",
      calendar: manifest === null ? null : { address: manifest, zone: zone(), closures, ...notice }
    },
    complaints
  };
}

export { FORM_ATTRIBUTES, propertyOf, readFormOptions };
