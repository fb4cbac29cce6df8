import { levelOf } from './level.js';
import { signWords, signsAsked } from './signs.js';
import { outcome } from './walk.js';

function adviceAt(graph, walk, guide) {
  const { way } = reached(graph, walk);
  const { act, until } = guide.ways[way];
  const { steps, why } = guide.outcomes[walk.at];
  const change = (lead, ...ways) => ({
    lead,
    signs: signWords(guide, signsAsked(graph, walk, ...ways))
  });
  const level = levelOf(way);
  const changes = [
    ...level === "emergency" ? [] : [change(guide.change.emergency, "emergency")],
    ...level === "soon" || level === "self-care" ? [change(guide.change.sameDay, "hospital-today", "doctor-today")] : []
  ];
  return { act, steps, why, until, changes };
}
function reached(graph, walk) {
  const there = outcome(graph, walk);
  if (there === null) throw new RangeError(`"${walk.at}" is no outcome`);
  return there;
}

export { adviceAt };
