import type { Level, Way } from '../../content/guide-graph.js';

/** How soon somebody who is sent this way has to be seen. */
export function levelOf(way: Way): Level {
  return way === 'hospital-today' || way === 'doctor-today' ? 'same-day' : way;
}
