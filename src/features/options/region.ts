import { languageTag } from '../../language-tag.js';

/** The region subtag of a language tag (`en-GB` → `GB`), or null where the tag names none or is malformed. */
export function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(languageTag(tag)).region ?? null;
  } catch {
    return null;
  }
}
