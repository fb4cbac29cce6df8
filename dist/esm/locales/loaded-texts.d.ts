import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { Catalogue } from './shown-catalogue.js';
/** Id of an English text → the text in another language; `${0}` stands where its first value goes. */
export type Texts = Readonly<Record<string, string>>;
/** Whether something can be shown in a catalogue. */
export declare function hasTexts(catalogue: Catalogue): boolean;
export declare function addTexts(catalogue: Catalogue, texts: Texts): void;
/** The interface's texts as `@lit/localize` reads them. A text that is missing is shown as it stands in the source. */
export declare function templatesIn(catalogue: Catalogue): TemplateMap | undefined;
/** A sentence of the prose in another language; the English one where there is none. */
export declare function proseTextIn(catalogue: Catalogue, english: string): string;
