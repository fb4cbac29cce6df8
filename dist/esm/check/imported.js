import { allPageDefaults } from '../elements/shared/page-defaults.js';
import { wantedLanguage } from '../locales/language.js';
import { msg } from '../locales/msg.js';
import { shownLocale } from '../locales/shown-catalogue.js';
import { openCheck as openCheck$1 } from './open-check.js';

function openCheck() {
  const violations = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(event));
  openCheck$1({
    version: "0.1.0",
    address: void 0,
    options: allPageDefaults,
    language: wantedLanguage,
    catalogue: shownLocale,
    words: msg,
    violations
  });
}

export { openCheck };
