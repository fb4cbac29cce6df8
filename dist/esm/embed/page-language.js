import { within } from './page-nodes.js';

let lastSeen = "";
function languageOfPage() {
  const [html] = within(document, "html");
  if (html && !html.matches(".translated-ltr, .translated-rtl")) lastSeen = html.lang;
  return lastSeen;
}

export { languageOfPage };
