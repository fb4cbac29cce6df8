/**
 * `?bp-check` in the page's own address brings a panel that tells the clinic's webmaster whether everything works. It
 * stands in a file of its own beside the script, so that patients pay nothing for it.
 */
import { allPageDefaults } from '../elements/shared/page-defaults.js';
import { wantedLanguage } from '../locales/language.js';
import { msg } from '../locales/msg.js';
import { shownLocale } from '../locales/shown-catalogue.js';
import { fileBesideScript } from './file-beside-script.js';
import type { RunningScript } from './running-script.js';
import { OWN_ADDRESS } from './script-address.js';

const FILE = 'check.js';

export function openCheckWhereAsked(version: string): void {
  if (!new URLSearchParams(location.search).has('bp-check') || !isAmongItsOwn(window)) return;
  const violations: SecurityPolicyViolationEvent[] = [];
  // The page's policy may stop something before the panel is there to hear of it.
  addEventListener('securitypolicyviolation', (event) => violations.push(event));
  fileBesideScript<{ openCheck: (script: RunningScript) => void }>(FILE).then(
    ({ openCheck }) =>
      openCheck({
        version,
        address: OWN_ADDRESS,
        options: allPageDefaults,
        language: wantedLanguage,
        catalogue: shownLocale,
        words: msg,
        violations,
      }),
    (error: unknown) =>
      console.warn(`back-pain-widgets: for ?bp-check copy ${FILE} to the folder of the script.`, error),
  );
}

/** The page stands alone, or in frames of its own site. Another site must not get our panel into a frame of its own. */
function isAmongItsOwn(view: Window): boolean {
  return view.parent === view || (view.frameElement !== null && isAmongItsOwn(view.parent));
}
