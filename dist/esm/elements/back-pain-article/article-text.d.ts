import { type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
import { type Distance, type Unit } from '../../features/article/units.js';
/** What turns the prose's texts into what this reader sees. */
export interface TextOptions {
    /** The unit that stands first; the other follows in brackets. */
    units: Unit;
    /** Language tag for numbers. */
    locale: string;
    /** 'Call (number) now', with the number as a link; stands where the text says `{call}`. */
    call: unknown;
    /** The marks that lead from a claim to its sources. */
    cite: (sources: readonly SourceId[]) => unknown;
}
/** A text with its distances and its emergency number filled in; where it is a claim, with the marks of its sources. */
export declare function statementView({ text, sources }: Statement, options: TextOptions): TemplateResult;
/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
export declare function bothUnits(distance: Distance, { units, locale }: TextOptions): string;
/** A distance in one unit, in words, with as many digits as it deserves. */
export declare function inUnit({ from, to, unit: given }: Distance, unit: Unit, locale: string): string;
