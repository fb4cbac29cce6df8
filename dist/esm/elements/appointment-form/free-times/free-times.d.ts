/** All that reads and shows a clinic's calendar. In the script's build it is a file of its own: see `free-times-on-demand.ts`. */
export { FreeTimesController } from './free-times-controller.js';
export { freeTimesView } from './free-times-view.js';
export { freeTimesStyles } from './free-times-styles.js';
