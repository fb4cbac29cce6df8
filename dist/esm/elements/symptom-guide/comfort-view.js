import { msg } from '@lit/localize';
import { nothing, html } from 'lit';
import { EXERCISE_PLAN } from '../../content/exercise-plan.js';
import { easePositionsView, exerciseRulesView, exerciseListView } from '../exercise/exercise-view.js';
import { heading } from '../widget/heading.js';

/** The same for everybody who gets there, by their published order: the guide picks no exercises for a person. */
const GENTLE = EXERCISE_PLAN.filter(({ strengthening }) => !strengthening).map(({ id }) => id);
/** What may ease the pain meanwhile: positions, and where an outcome allows it the gentle exercises with their rules. */
function comfortView(comfort, prose, options) {
    if (!comfort)
        return nothing;
    const title = (words) => heading(options.level - 1, words);
    return html `${title(prose.ease.title)} ${easePositionsView(prose, options)}
  ${comfort === 'exercises'
        ? html `${title(msg('Gentle exercises'))} ${exerciseRulesView(prose, options)}
        ${exerciseListView(GENTLE, prose, options)}`
        : nothing}`;
}

export { comfortView };
