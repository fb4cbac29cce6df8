export type * from './package.js';
export interface BackPainWidgets {
    /** The version of the script that took the page. */
    readonly version: string;
    /** Upgrades our elements, placeholders and links in a part of the page apart from the document, now and later. */
    mount(root?: Node): void;
    /**
     * Sets options for the whole page, as `data-…` on the script tag does: `{ phone: '…', endpoint: '…' }`. They hold for
     * the elements that are there and those that come.
     */
    configure(options: Readonly<Record<string, string | number | boolean | null>>): void;
    /** Changes the language of all our elements; a tag without its own texts shows English. */
    setLocale(tag: string): Promise<void>;
}
declare global {
    interface Window {
        backPainWidgets?: BackPainWidgets;
    }
}
