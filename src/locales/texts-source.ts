import type { Texts } from './loaded-texts.js';
import type { Catalogue } from './shown-catalogue.js';

type Fetched = Exclude<Catalogue, 'en' | 'en-GB'>;

/** Written out, so that a bundler makes a file of each that a page loads when it needs it. */
const IMPORTS: Readonly<Record<Fetched, () => Promise<{ texts: Texts }>>> = {
  ar: () => import('./generated/ar.js'),
  de: () => import('./generated/de.js'),
  es: () => import('./generated/es.js'),
  fr: () => import('./generated/fr.js'),
  hi: () => import('./generated/hi.js'),
  ko: () => import('./generated/ko.js'),
  pl: () => import('./generated/pl.js'),
  'pt-BR': () => import('./generated/pt-BR.js'),
  ru: () => import('./generated/ru.js'),
  vi: () => import('./generated/vi.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
};

/**
 * Gives the words of a catalogue that is not in the script, or rejects with the reason why it cannot. So it is for who
 * imports our modules; the script takes `embed/texts-beside-script.ts` instead.
 */
export async function textsOf(catalogue: Catalogue): Promise<Texts> {
  return (await IMPORTS[catalogue as Fetched]()).texts;
}
