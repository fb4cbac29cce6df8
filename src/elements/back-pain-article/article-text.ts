import { msg, str } from '../../locales/msg.js';
import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
import {
  convertDistance,
  fractionDigits,
  replaceDistances,
  type Distance,
  type Unit,
} from '../../features/article/units.js';
import { numberFormat } from '../../locales/formatters.js';
import type { Cite } from '../shared/list-sources.js';
import { withValues } from '../shared/with-values.js';

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
export function statementView(statement: Statement, options: TextOptions): TemplateResult {
  return html`${plainView(statement, options)}${statement.sources && options.cite(statement.sources)}`;
}

/** The same without the mark, for what shares a mark with others, as the points of a list do. */
export function plainView({ text }: Statement, options: TextOptions): unknown {
  const filled = replaceDistances(text, (distance) => bothUnits(distance, options));
  return withValues(filled, options.calls);
}

/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
export function bothUnits(distance: Distance, { units, locale }: TextOptions): string {
  const other = units === 'km' ? 'mi' : 'km';
  return msg(str`${inUnit(distance, units, locale)} (${inUnit(distance, other, locale)})`);
}

/** A distance in one unit, in words, with as many digits as it deserves. */
export function inUnit({ from, to, unit: given }: Distance, unit: Unit, locale: string): string {
  const amount = (distance: number, style: 'decimal' | 'unit') => {
    const converted = convertDistance(distance, given, unit);
    return numberFormat(locale, {
      style,
      ...(unit === 'km' ? { unit: 'kilometer' } : { unit: 'mile', unitDisplay: 'long' }),
      // A number given in this very unit is shown as it was given.
      maximumFractionDigits: unit === given ? 1 : fractionDigits(converted),
    }).format(converted);
  };
  return to ? msg(str`${amount(from, 'decimal')} to ${amount(to, 'unit')}`) : amount(from, 'unit');
}

/** `80 km`, `50 mi`: for an axis, where there is little room. */
export function shortUnit(distance: number, unit: Unit, locale: string): string {
  const style = { style: 'unit', unit: unit === 'km' ? 'kilometer' : 'mile' } as const;
  return numberFormat(locale, style).format(distance);
}
