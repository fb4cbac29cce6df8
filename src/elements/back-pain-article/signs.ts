import { GUIDE_GRAPH, type Way } from '../../content/guide-graph.js';
import type { GuideProse, Sign } from '../../content/guide-types.js';
import { signsTo, signWords } from '../../features/guide/signs.js';

/** For what is no emergency: where to seek help, the most urgent first. */
export const HELP_WAYS = ['hospital-today', 'doctor-today', 'soon'] as const satisfies readonly Way[];

/** The signs that lead one way in the guide: the article lists the same ones, in the same words. */
export function signsIn(guide: GuideProse, way: Way): Sign[] {
  return signWords(guide, signsTo(GUIDE_GRAPH, way));
}
