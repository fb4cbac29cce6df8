import { type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
import { type Distance, type Unit } from '../../features/article/units.js';
import type { Cite } from '../shared/list-sources.js';
/** Stand where a text names them in braces, with the number as a link. */
export type CallsForHelp = Readonly<Record<'callNow' | 'callForSigns', unknown>>;
/** What turns the prose's texts into what this reader sees. */
export interface TextOptions {
    /** The unit that stands first; the other follows in brackets. */
    units: Unit;
    /** Language tag for numbers. */
    locale: string;
    calls: CallsForHelp;
    cite: Cite;
}
/** A text with its distances and its emergency number filled in; where it is a claim, with the mark of its sources. */
export declare function statementView(statement: Statement, options: TextOptions): TemplateResult;
/** The same without the mark, for what shares a mark with others, as the points of a list do. */
export declare function plainView({ text }: Statement, options: TextOptions): unknown;
/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
export declare function bothUnits(distance: Distance, { units, locale }: TextOptions): string;
/** A distance in one unit, in words, with as many digits as it deserves. */
export declare function inUnit({ from, to, unit: given }: Distance, unit: Unit, locale: string): string;
/** `80 km`, `50 mi`: for an axis, where there is little room. */
export declare function shortUnit(distance: number, unit: Unit, locale: string): string;
