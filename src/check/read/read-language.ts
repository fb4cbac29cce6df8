import { addressBeside } from './beside.js';
import type { RunningScript } from '../../embed/running-script.js';
import { languageOfPage } from '../../embed/page-language.js';
import type { LanguageFacts } from '../../features/check/language-findings.js';
import { regionOf } from '../../features/options/region.js';
import { languageTag } from '../../language-tag.js';
import { bestCatalogue } from '../../locales/best-catalogue.js';
import type { OptionUse } from '../../features/check/option-findings.js';

const IN_SCRIPT = ['en', 'en-GB'];

export function readLanguage(script: RunningScript, pageWide: readonly OptionUse[]): LanguageFacts {
  const wanted = script.language();
  const best = bestCatalogue(wanted ?? '');
  return {
    wanted,
    from: whoSaid(wanted, pageWide),
    isTag: wanted !== null && isLanguageTag(wanted),
    best,
    shown: script.catalogue(),
    file:
      IN_SCRIPT.includes(best) || script.address === undefined
        ? null
        : addressBeside(script.address, `locales/${best}.js`),
    region: regionOf(wanted ?? ''),
  };
}

export function isLanguageTag(written: string): boolean {
  try {
    return new Intl.Locale(languageTag(written)).language !== 'und';
  } catch {
    return false;
  }
}

function whoSaid(wanted: string | null, pageWide: readonly OptionUse[]): string {
  const option = pageWide.find(({ name }) => name === 'lang');
  const isIt = (tag: string): boolean => languageTag(tag) === wanted;
  if (option && isIt(option.value)) return `data-lang, from ${option.where}`;
  if (isIt(languageOfPage())) return 'the page’s own <html lang>';
  return languageOfPage() === '' && wanted === 'en'
    ? 'as the page names none'
    : 'lang around an element, or a call of setLocale';
}
