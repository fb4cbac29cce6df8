/**
 * The options of the elements by what they can do. Anybody who may write text on a page (an author without the right to
 * write scripts, a visitor who comments, whoever sends a patient a link) may say what is shown. Where a patient's request
 * goes, and whom a patient is told to call, is for the script tag, a real element or `backPainWidgets.configure` to say.
 */

/** What is shown. A placeholder, a link and the address of a page in a frame may carry these alone. */
const SHOWN = [
  'lang',
  'theme',
  'heading-level',
  'units',
  'sections',
  'booking',
  'closed-days',
  'share-guide',
  'time-zone',
  'min-notice-days',
  'max-ahead-days',
];

/** Where a request goes, how it is written there, and where a patient is led or what is fetched. */
const DESTINATION = ['endpoint', 'provider', 'format', 'fields', 'ok', 'redirect'];
const ADDRESS = '-url';
const CONSTANT = /^field-./;

/** Who the clinic is, where patients find it, which numbers are called, and who answers for the texts. */
const CONTACT = [
  'clinic',
  'phone',
  'email',
  'address',
  'hours',
  'emergency-number',
  'reviewed-by',
  'reviewed-on',
];

export function isShown(name: string): boolean {
  return SHOWN.includes(name);
}

/** What belongs to an endpoint, and is of no use, or of harm, to another one. */
export function belongsToEndpoint(name: string): boolean {
  return DESTINATION.includes(name) || CONSTANT.test(name);
}

/** An option of any of the elements, as it stands on the script tag after `data-`. */
export function isOption(name: string): boolean {
  return isShown(name) || belongsToEndpoint(name) || CONTACT.includes(name) || name.endsWith(ADDRESS);
}
