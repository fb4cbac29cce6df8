import type { RunningScript } from '../embed/running-script.js';
/** Opens the panel once the page has been read to its end: what stands below the script belongs to it. */
export declare function openCheck(script: RunningScript): void;
