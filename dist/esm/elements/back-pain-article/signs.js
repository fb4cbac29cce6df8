import { GUIDE_GRAPH } from '../../content/guide-graph.js';
import { signWords, signsTo } from '../../features/guide/signs.js';

const HELP_WAYS = ["hospital-today", "doctor-today", "soon"];
function signsIn(guide, way) {
  return signWords(guide, signsTo(GUIDE_GRAPH, way));
}

export { HELP_WAYS, signsIn };
