/**
 * The words of the catalogues that are not in the script, once they are there. Interface and prose stand side by side,
 * each text under the id that `@lit/localize` gives the English one: where the English has changed its translation is no
 * longer found, so that no reader gets an older advice.
 */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { templates as british } from './generated/en-GB.js';
import { sourceLocale } from './generated/locale-codes.js';
import type { Catalogue } from './shown-catalogue.js';

/** Id of an English text → the text in another language; `${0}` stands where its first value goes. */
export type Texts = Readonly<Record<string, string>>;

/** Both Englishes are in the script. British English has only the texts that differ; its prose is kept apart. */
const templatesOf = new Map<Catalogue, TemplateMap>([
  [sourceLocale, {}],
  ['en-GB', british],
]);

/** Whether something can be shown in a catalogue. */
export function hasTexts(catalogue: Catalogue): boolean {
  return templatesOf.has(catalogue);
}

export function addTexts(catalogue: Catalogue, texts: Texts): void {
  templatesOf.set(
    catalogue,
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, asTemplate(text)])),
  );
}

/** The interface's texts as `@lit/localize` reads them. A text that is missing is shown as it stands in the source. */
export function templatesIn(catalogue: Catalogue): TemplateMap | undefined {
  return templatesOf.get(catalogue);
}

/** A sentence of the prose in another language; the English one where there is none. */
export function proseTextIn(catalogue: Catalogue, english: string): string {
  const found = templatesOf.get(catalogue)?.[generateMsgId(english, false)];
  return typeof found === 'string' ? found : english;
}

function asTemplate(text: string): TemplateMap[string] {
  const [first = '', ...others] = text.split('${');
  if (others.length === 0) return text;
  const values = others.map((part) => Number.parseInt(part, 10));
  const strings = [first, ...others.map((part) => part.slice(part.indexOf('}') + 1))];
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
