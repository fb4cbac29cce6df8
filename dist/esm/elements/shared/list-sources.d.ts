import { nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
/** The mark that shows the sources of a paragraph or a list. */
export type Cite = (sources: readonly SourceId[]) => unknown;
/** One mark for the entire list: one after each point would stand between the reader and the next point. */
export declare function listMark(claims: readonly Statement[], cite: Cite | undefined): unknown;
/** The same in a line of its own, below the list. */
export declare function listSources(claims: readonly Statement[], cite: Cite | undefined): TemplateResult | typeof nothing;
