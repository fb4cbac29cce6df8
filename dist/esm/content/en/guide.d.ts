import type { GuideProse } from '../guide-types.js';
export declare const guide: GuideProse;
