import { languageTag } from '../../language-tag.js';

function regionOf(tag) {
  try {
    return new Intl.Locale(languageTag(tag)).region ?? null;
  } catch {
    return null;
  }
}

export { regionOf };
