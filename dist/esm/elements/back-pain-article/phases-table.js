import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { RUNNING_PHASES, PHASES_SOURCE } from '../../content/running-phases.js';
import { bothUnits } from './article-text.js';
import { tableView } from './table-view.js';
import { str } from '@lit/localize';

function phasesTable(options) {
  return tableView(
    html`${msg("Repeat the walk and the run until you have covered the distance")}${options.cite([PHASES_SOURCE])}`,
    [msg("Step"), msg("Walk, then run"), msg("Distance"), msg("Effort out of 10")],
    RUNNING_PHASES.map(({ walk, run, miles, effort }, index) => [
      index + 1,
      run === null ? msg("run all the way") : msg(str`${walk} min, then ${run} min`),
      bothUnits({ from: miles, unit: "mi" }, options),
      msg(str`${effort} (${options.prose.efforts[effort]})`)
    ])
  );
}

export { phasesTable };
