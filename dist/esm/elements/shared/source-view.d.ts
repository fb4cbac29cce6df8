import { type TemplateResult } from 'lit';
import { type SourceId } from '../../content/sources/index.js';
/** A reference in full, in the language it was published in, with its addresses to read on. */
export declare function sourceView(source: SourceId): TemplateResult;
