import { proseIn } from '../../src/words/index.js';
import type { Catalogue } from '../../src/locales/shown-catalogue.js';

/** A part of the prose as a reader meets it, with all its texts. */
export interface ReadingSection {
  name: string;
  texts: readonly string[];
  /** The hardest that it may be, as a school grade. */
  limit: number;
}

/** The guide is read by people who are frightened and in pain. */
const LIMITS = { emergency: 8, guide: 6, article: 8, exercises: 8 } as const;

/** Keys whose values are no text for a reader. */
const NO_TEXT = ['sources', 'place', 'group'];

/** All sections of the prose. What is shorter than a few sentences has no grade worth the name, and goes with the rest. */
export function readingSections(catalogue: Catalogue): ReadingSection[] {
  const { emergency, article, exercises, guide } = proseIn(catalogue);
  return Object.entries({ emergency, article, exercises, guide }).flatMap(([part, prose]) => {
    const limit = LIMITS[part as keyof typeof LIMITS];
    const { sections, ...own } = { sections: {}, ...prose } as Record<string, object>;
    const found = Object.entries({ ...own, ...sections }).map(([key, value]) => ({
      key,
      texts: textsIn(value),
    }));
    const isLong = ({ texts }: { texts: string[] }) => texts.join(' ').split(/\s+/).length >= 60;
    const rest = found.filter((section) => !isLong(section)).flatMap(({ texts }) => texts);
    return [...found.filter(isLong), { key: 'the rest', texts: rest }]
      .filter(({ texts }) => texts.length > 0)
      .map(({ key, texts }) => ({ name: `${part}, ${key}`, texts, limit }));
  });
}

function textsIn(value: unknown): string[] {
  // `{50 km}` and `{number}` are read as what stands in their place.
  if (typeof value === 'string') return [value.replace(/[{}]/g, '')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_TEXT.includes(key) ? [] : textsIn(inner)));
}
