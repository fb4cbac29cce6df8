import { msg } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import { button } from '../shared/button-view.js';
import type { GuideProse, Sign } from '../../content/guide-types.js';
import { foldView } from '../shared/fold-view.js';
import { inTurn } from '../shared/in-turn.js';
import { signList } from '../shared/sign-list.js';

export interface StartViewOptions {
  onStart: () => void;
  /** Finds the emergency signs. */
  signs: () => readonly Sign[];
  /** The list of signs is open at first. */
  showsSigns: boolean;
}

/** What the guide does and does not do, before the first question; and the emergency signs, to be read without it. */
export function startView(
  prose: GuideProse,
  { onStart, signs, showsSigns }: StartViewOptions,
): TemplateResult {
  return html`<div class="panel" part="start">
    <p class="promise">${prose.promise.text}</p>
    <ul>
      ${prose.terms.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div class="actions no-print">
      <div class="needs-script">${button(msg('Start'), onStart, '', 'start')}</div>
      <p class="until-script">${msg('The questions need JavaScript.')}</p>
    </div>
    ${foldView(
      msg('The emergency signs as a list'),
      html`<p>${msg('Get emergency help now if you have any of these:')}</p>
        ${inTurn(() => signList(signs()))}`,
      undefined,
      showsSigns,
    )}
  </div>`;
}
