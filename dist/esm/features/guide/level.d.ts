import type { Level, Way } from '../../content/guide-graph.js';
/** How soon somebody who is sent this way has to be seen. */
export declare function levelOf(way: Way): Level;
