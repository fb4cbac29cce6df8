import type { GuideGraph, GuideOutcome, Way } from '../../content/guide-graph.js';
import type { GuideProse, OutcomeId, Sign } from '../../content/guide-types.js';
import type { Statement } from '../../content/statement.js';
import { levelOf } from './level.js';
import { signsAsked, signWords } from './signs.js';
import { outcome, type Walk } from './walk.js';

/** Signs that would change the advice, with the sentence that leads to them. */
export interface Change {
  lead: Statement;
  signs: readonly Sign[];
}

/** What the guide advises at an outcome, in the order it is read. */
export interface Advice {
  act: Statement;
  steps: readonly Statement[];
  why: Statement;
  until: Statement;
  /** The more urgent signs first; none in an emergency, where nothing could be more urgent. */
  changes: readonly Change[];
}

/**
 * Puts together what holds for the outcome that a walk has reached and what holds for everybody who is sent the same
 * way. The signs that would change it are those that this person was asked for: a child reads nothing of sex here.
 */
export function adviceAt(graph: GuideGraph, walk: Walk, guide: GuideProse): Advice {
  const { way } = reached(graph, walk);
  const { act, until } = guide.ways[way];
  const { steps, why } = guide.outcomes[walk.at as OutcomeId];
  const change = (lead: Statement, ...ways: readonly Way[]): Change => ({
    lead,
    signs: signWords(guide, signsAsked(graph, walk, ...ways)),
  });
  const level = levelOf(way);
  const changes = [
    ...(level === 'emergency' ? [] : [change(guide.change.emergency, 'emergency')]),
    ...(level === 'soon' || level === 'self-care'
      ? [change(guide.change.sameDay, 'hospital-today', 'doctor-today')]
      : []),
  ];
  return { act, steps, why, until, changes };
}

function reached(graph: GuideGraph, walk: Walk): GuideOutcome {
  const there = outcome(graph, walk);
  if (there === null) throw new RangeError(`"${walk.at}" is no outcome`);
  return there;
}
