import type { Pausable } from '../../features/pausable.js';
/** Does long work in several tasks: between two of them the browser can paint and answer the reader. */
export declare function inSlices<Result>(work: Pausable<Result>): Promise<Result>;
