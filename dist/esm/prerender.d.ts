/** What the HTML in `dist/html/` is rendered with: the elements, and the words of every language. */
import './define.js';
import { loadLanguage } from './locales/language.js';
import { type Catalogue } from './locales/shown-catalogue.js';
export { loadLanguage };
/** What each element is called. The words of the language have to be there. */
export declare function titles(catalogue: Catalogue): Readonly<Record<string, string>>;
