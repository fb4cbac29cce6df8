import { within } from './page-nodes.js';

let lastSeen = '';

/**
 * The language that the page itself is in; empty where it does not say. A browser's translator names its own language on
 * the page: the clinic, and the emergency number of its region, stay where they are, and so does what this says.
 */
export function languageOfPage(): string {
  const [html] = within<HTMLElement>(document, 'html');
  if (html && !html.matches('.translated-ltr, .translated-rtl')) lastSeen = html.lang;
  return lastSeen;
}
