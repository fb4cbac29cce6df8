/** What the HTML in `dist/html/` is rendered with: the elements, and the words of every language. */
import './define.js';
import { articleIn } from './words/article.js';
import { guideIn } from './words/guide.js';
import { loadLanguage } from './locales/language.js';
import { msg } from './locales/msg.js';
import { inCatalogue, type Catalogue } from './locales/shown-catalogue.js';

export { loadLanguage };

/** What each element is called. The words of the language have to be there. */
export function titles(catalogue: Catalogue): Readonly<Record<string, string>> {
  return {
    'back-pain-article': articleIn(catalogue).title,
    'symptom-guide': guideIn(catalogue).title,
    'appointment-form': inCatalogue(catalogue, () => msg('Request an appointment')),
  };
}
