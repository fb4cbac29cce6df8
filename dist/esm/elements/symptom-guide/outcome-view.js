import { msg } from '@lit/localize';
import { nothing, html } from 'lit';
import { heading } from '../widget/heading.js';
import { sourceView } from '../widget/source-view.js';
import { questionWords, reasonSentence } from './answer-words.js';
import { comfortView } from './comfort-view.js';

/** The advice: what to do, why, until when, what would change it. At `emergency`, the number before everything. */
function outcomeView(id, { level, comfort }, { guide, exercises }, { top, because, call, contact, buttons }) {
    const { title, act, until } = guide.levels[level];
    const { steps, why } = guide.outcomes[id];
    const { change, limits } = guide;
    const urgent = level === 'emergency';
    /** What is said is cited: the list of sources, said last, is that of all that was said before it. */
    const cited = new Set();
    const say = ({ text, sources }) => {
        for (const source of sources ?? [])
            cited.add(source);
        return text;
    };
    const line = (statement) => html `<p>${say(statement)}</p>`;
    const list = (statements) => statements.length < 2
        ? statements.map(line)
        : html `<ul>
          ${statements.map((statement) => html `<li>${say(statement)}</li>`)}
        </ul>`;
    const section = (name, ...content) => html `${heading(top + 1, name)}${content}`;
    if (because)
        say(questionWords(guide, because.question).ask);
    return html `<div class="panel outcome" part="result">
    <div class="notice verdict ${level}">
      ${heading(top, title, { class: 'section-title', focusable: true })}
      ${urgent ? html `<p>${call}</p>` : nothing} ${line(act)}
    </div>
    ${steps.length || contact ? section(msg('What to do'), list(steps), contact) : nothing}
    ${section(msg('Why'), because && html `<p>${reasonSentence(guide, because)}</p>`, line(why))}
    ${section(msg('Until when'), line(until))}
    ${urgent
        ? nothing
        : section(msg('What would change this advice'), line(change.emergency), list(change.emergencySigns), level === 'same-day' ? nothing : [line(change.sameDay), list(change.sameDaySigns)])}
    <div class="actions no-print">${buttons}</div>
    ${comfortView(comfort, exercises, { level: top + 2, say })}
    ${section(msg('Sources'), html `<p class="small">${say(limits)}</p>
        <ol class="sources small muted">
          ${[...cited].map((id) => html `<li data-source=${id}>${sourceView(id)}</li>`)}
        </ol>`)}
  </div>`;
}

export { outcomeView };
