import { msg } from '../../locales/msg.js';
import { html, nothing } from 'lit';
import { citationsIn, numberSources } from '../../features/article/citations.js';
import { adviceAt } from '../../features/guide/advice.js';
import { levelOf } from '../../features/guide/level.js';
import { reason } from '../../features/guide/walk.js';
import { careCard } from '../shared/care-card.js';
import { foldView } from '../shared/fold-view.js';
import { heading } from '../shared/heading.js';
import { inTurn, roomForWhatComes } from '../shared/in-turn.js';
import { sourceView } from '../shared/source-view.js';
import { reasonSentence } from './answer-words.js';
import { comfortInOrder, comfortView } from './comfort-view.js';
import { str } from '@lit/localize';

function outcomeView(graph, walk, { way, comfort }, { guide, exercises }, { top, actions, contact, review, buttons }) {
  const level = levelOf(way);
  const { title, untilTitle } = guide.ways[way];
  const { act, steps, why, until, changes } = adviceAt(graph, walk, guide);
  const because = reason(graph, walk);
  const { limits } = guide;
  const given = because && guide.signs[because.answer];
  const cited = citationsIn([
    act,
    steps,
    given,
    why,
    until,
    changes,
    comfortInOrder(comfort, exercises),
    limits
  ]);
  const line = ({ text }) => html`<p>${text}</p>`;
  const list = (statements) => statements.length < 2 ? statements.map(line) : html`<ul>
          ${statements.map(({ text }) => html`<li>${text}</li>`)}
        </ul>`;
  const named = (name) => heading(top + 1, name);
  const verdict = [line(act), list(steps), contact];
  const emergency = level === "emergency";
  const isToday = emergency || level === "same-day";
  const howSoon = isToday ? html`<p><strong>${msg(str`${untilTitle}:`)}</strong> ${until.text}</p>` : nothing;
  const [worst, ...others] = changes;
  return html`<div class="outcome" part="result">
    ${careCard(
    level,
    heading(top, title, { focusable: true }),
    // Whoever has to call reads nothing else first.
    emergency ? [actions, verdict, howSoon] : [verdict, howSoon, actions]
  )}
    ${worst && [named(msg("What would change this advice")), line(worst.lead), list(worst.signs)]}
    ${others.map(({ lead, signs }) => foldView(lead.text, list(signs)))}
    ${isToday ? nothing : foldView(named(untilTitle), line(until))}
    ${foldView(named(msg("Why")), [because && html`<p>${reasonSentence(graph, guide, because)}</p>`, line(why)])}
    ${comfortView(comfort, exercises, { level: top + 2, say: ({ text }) => text })}
    ${inTurn(() => foldView(named(msg("Sources")), sourcesView(limits, review, cited)))}
    <div class="actions after no-print">${buttons}</div>
    ${roomForWhatComes()}
  </div>`;
}
function sourcesView(limits, review, cited) {
  return html`<p class="small">${limits.text} ${review}</p>
    <ol class="sources small muted">
      ${[...numberSources(cited).keys()].map((id) => html`<li data-source=${id}>${sourceView(id)}</li>`)}
    </ol>`;
}

export { outcomeView };
