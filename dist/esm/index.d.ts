/**
 * The script a clinic pastes, and the only place with side effects: page-wide options → registration → one global.
 * The second copy of the script on a page finds the global taken and leaves everything as it is.
 */
import './content/prose.js';
import './content/sources/index.js';
export interface BackPainWidgets {
    /** The version of the script that took the page. */
    readonly version: string;
    /** Upgrades our elements, placeholders and links in a part of the page apart from the document, now and later. */
    mount(root?: Node): void;
    /** Changes the language of all our elements; a tag without its own texts shows English. */
    setLocale(tag: string): Promise<void>;
}
declare global {
    interface Window {
        backPainWidgets?: BackPainWidgets;
    }
}
