import { msg, str } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import { PHASES_SOURCE, RUNNING_PHASES } from '../../content/running-phases.js';
import { bothUnits } from './article-text.js';
import type { SectionViewOptions } from './section-views.js';
import { tableView } from './table-view.js';

/** The walk-run plan, step by step. */
export function phasesTable(options: SectionViewOptions): TemplateResult {
  return tableView(
    html`${msg('Repeat the walk and the run until you have covered the distance')}${options.cite([PHASES_SOURCE])}`,
    [msg('Step'), msg('Walk, then run'), msg('Distance'), msg('Effort out of 10')],
    RUNNING_PHASES.map(({ walk, run, miles, effort }, index) => [
      index + 1,
      run === null ? msg('run all the way') : msg(str`${walk} min, then ${run} min`),
      bothUnits({ from: miles, unit: 'mi' }, options),
      msg(str`${effort} (${options.prose.efforts[effort]})`),
    ]),
  );
}
