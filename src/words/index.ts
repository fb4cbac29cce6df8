import type { Catalogue } from '../locales/shown-catalogue.js';
import { dated } from '../content/en/dated.js';
import type { Prose } from '../content/prose.js';
import { articleIn } from './article.js';
import { emergencyIn } from './emergency.js';
import { exercisesIn } from './exercises.js';
import { guideIn } from './guide.js';

const made = new Map<Catalogue, Prose>();

/** All prose in a catalogue, the same object each time. For who shows several parts; the others import theirs alone. */
export function proseIn(catalogue: Catalogue): Prose {
  const known = made.get(catalogue) ?? {
    dated,
    emergency: emergencyIn(catalogue),
    article: articleIn(catalogue),
    exercises: exercisesIn(catalogue),
    guide: guideIn(catalogue),
  };
  made.set(catalogue, known);
  return known;
}
