import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { RUNNING_PHASES, PHASES_SOURCE } from '../../content/running-phases.js';
import { bothUnits } from './article-text.js';
import { tableView } from './table-view.js';

/** The walk-run plan, step by step. */
function phasesTable(options) {
    return tableView(html `${msg('Repeat the walk and the run until you have covered the distance')}${options.cite([PHASES_SOURCE])}`, [msg('Step'), msg('Walk, then run'), msg('Distance'), msg('Effort out of 10')], RUNNING_PHASES.map(({ walk, run, miles, effort }, index) => [
        index + 1,
        run === null ? msg('run all the way') : msg(str `${walk} min, then ${run} min`),
        bothUnits({ from: miles, unit: 'mi' }, options),
        effort,
    ]));
}

export { phasesTable };
