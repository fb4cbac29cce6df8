/**
 * The panel for who imports the package: `import('back-pain-widgets/check')`, where and when the page likes. It reads the
 * same modules that the page runs.
 */
import { allPageDefaults } from '../elements/shared/page-defaults.js';
import { wantedLanguage } from '../locales/language.js';
import { msg } from '../locales/msg.js';
import { shownLocale } from '../locales/shown-catalogue.js';
import { openCheck as open } from './open-check.js';

export function openCheck(): void {
  const violations: SecurityPolicyViolationEvent[] = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event));
  open({
    version: '__VERSION__',
    address: undefined,
    options: allPageDefaults,
    language: wantedLanguage,
    catalogue: shownLocale,
    words: msg,
    violations,
  });
}
