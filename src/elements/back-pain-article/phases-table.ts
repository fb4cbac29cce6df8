import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { PHASES_SOURCE, RUNNING_PHASES, type RunningPhase } from '../../content/running-phases.js';
import { bothUnits, type TextOptions } from './article-text.js';

/** The walk-run plan, step by step. */
export function phasesTable(options: TextOptions): TemplateResult {
  return html`<table class="phases">
    <caption>
      ${msg('Repeat the walk and the run until you have covered the distance')}${options.cite([PHASES_SOURCE])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Step')}</th>
        <th scope="col">${msg('Walk, then run')}</th>
        <th scope="col">${msg('Distance')}</th>
        <th scope="col">${msg('Effort out of 10')}</th>
      </tr>
    </thead>
    <tbody>
      ${RUNNING_PHASES.map(
        (phase, index) =>
          html`<tr>
            <th scope="row">${index + 1}</th>
            <td>${walkThenRun(phase)}</td>
            <td>${bothUnits({ from: phase.miles, unit: 'mi' }, options)}</td>
            <td>${phase.effort}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function walkThenRun({ walk, run }: RunningPhase): string {
  return run === null ? msg('run all the way') : msg(str`${walk} min, then ${run} min`);
}
