import type { SourceId } from './sources/index.js';
/** A factual claim: what it says, and the sources that say so. */
export interface Claim {
    text: string;
    sources: readonly [SourceId, ...SourceId[]];
}
/** An instruction, an explanation of a word, a lead-in: claims nothing, and therefore holds no figures. */
export interface Plain {
    text: string;
    sources?: undefined;
}
export type Statement = Claim | Plain;
