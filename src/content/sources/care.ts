import type { Source } from './source.js';

/** Guidelines and public health pages that the advice and the guide rest on. */
export const CARE = {} as const satisfies Record<string, Source>;
