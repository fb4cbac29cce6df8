export { FreeTimesController } from './free-times-controller.js';
export { freeTimesView } from './free-times-view.js';
export { freeTimesStyles } from './free-times-styles.js';
