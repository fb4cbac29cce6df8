import { type TemplateResult } from 'lit';
/** Something is under way. It turns, unless the reader asked for less motion. */
export declare function spinner(): TemplateResult;
