import { msg, str } from '../../locales/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideGraph, GuideOutcome } from '../../content/guide-graph.js';
import type { Prose } from '../../content/prose.js';
import type { Statement } from '../../content/statement.js';
import { citationsIn, numberSources } from '../../features/article/citations.js';
import { adviceAt } from '../../features/guide/advice.js';
import { levelOf } from '../../features/guide/level.js';
import { reason, type Walk } from '../../features/guide/walk.js';
import { careCard } from '../shared/care-card.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { inTurn, roomForWhatComes } from '../shared/in-turn.js';
import { sourceView } from '../shared/source-view.js';
import type { SignId } from '../../content/guide-types.js';
import { reasonSentence } from './answer-words.js';
import { comfortInOrder, comfortView } from './comfort-view.js';

export interface OutcomeViewOptions {
  /** Level of the result's own heading. */
  top: number;
  /** What to do at once, inside the advice: the number to call, or to ask for an appointment, or to call the clinic. */
  actions: unknown;
  /** How to reach the clinic, in words that fit the level; null where it gave no number. */
  contact: unknown;
  /** Who answers for the words, where they are not ours alone. */
  review: string | null;
  /** The buttons below the advice: to go back, and to start again. */
  buttons: unknown;
}

/**
 * The advice: a card with what to do and the button to do it with; then what would change it; why, until when and the
 * sources are folded below. In an emergency the number to call stands before everything else.
 */
export function outcomeView(
  graph: GuideGraph,
  walk: Walk,
  { way, comfort }: GuideOutcome,
  { guide, exercises }: Pick<Prose, 'guide' | 'exercises'>,
  { top, actions, contact, review, buttons }: OutcomeViewOptions,
): TemplateResult {
  const level = levelOf(way);
  const { title, untilTitle } = guide.ways[way];
  const { act, steps, why, until, changes } = adviceAt(graph, walk, guide);
  const because = reason(graph, walk);
  const { limits } = guide;
  const given = because && guide.signs[because.answer as SignId];
  const cited = citationsIn([
    act,
    steps,
    given,
    why,
    until,
    changes,
    comfortInOrder(comfort, exercises),
    limits,
  ]);

  const line = ({ text }: Statement) => html`<p>${text}</p>`;
  const list = (statements: readonly Statement[]) =>
    statements.length < 2
      ? statements.map(line)
      : html`<ul>
          ${statements.map(({ text }) => html`<li>${text}</li>`)}
        </ul>`;
  const named = (name: string) => heading(top + 1, name);
  const verdict = [line(act), list(steps), contact];
  const emergency = level === 'emergency';
  // Where every hour counts, how soon is never folded.
  const isToday = emergency || level === 'same-day';
  const howSoon = isToday ? html`<p><strong>${msg(str`${untilTitle}:`)}</strong> ${until.text}</p>` : nothing;
  const [worst, ...others] = changes;

  return html`<div class="outcome" part="result">
    ${careCard(
      level,
      heading(top, title, { focusable: true }),
      // Whoever has to call reads nothing else first.
      emergency ? [actions, verdict, howSoon] : [verdict, howSoon, actions],
    )}
    ${worst && [named(msg('What would change this advice')), line(worst.lead), list(worst.signs)]}
    ${others.map(({ lead, signs }) => foldView(lead.text, list(signs)))}
    ${isToday ? nothing : foldView(named(untilTitle), line(until))}
    ${foldView(named(msg('Why')), [because && html`<p>${reasonSentence(graph, guide, because)}</p>`, line(why)])}
    ${comfortView(comfort, exercises, { level: top + 2, say: ({ text }) => text })}
    ${inTurn(() => foldView(named(msg('Sources')), sourcesView(limits, review, cited)))}
    <div class="actions after no-print">${buttons}</div>
    ${roomForWhatComes()}
  </div>`;
}

function sourcesView(
  limits: Statement,
  review: string | null,
  cited: ReturnType<typeof citationsIn>,
): TemplateResult {
  return html`<p class="small">${limits.text} ${review}</p>
    <ol class="sources small muted">
      ${[...numberSources(cited).keys()].map((id) => html`<li data-source=${id}>${sourceView(id)}</li>`)}
    </ol>`;
}
