import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { SourceId } from '../../content/sources/index.js';
import type { Statement } from '../../content/statement.js';
import {
  convertDistance,
  fractionDigits,
  replaceDistances,
  type Distance,
  type Unit,
} from '../../features/article/units.js';
import { fillIn } from '../widget/fill-in.js';

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
export function statementView({ text, sources }: Statement, options: TextOptions): TemplateResult {
  const filled = replaceDistances(text, (distance) => bothUnits(distance, options));
  return html`${fillIn(filled, { call: options.call })}${sources && options.cite(sources)}`;
}

/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
export function bothUnits(distance: Distance, { units, locale }: TextOptions): string {
  const other = units === 'km' ? 'mi' : 'km';
  return `${inUnit(distance, units, locale)} (${inUnit(distance, other, locale)})`;
}

/** A distance in one unit, in words, with as many digits as it deserves. */
export function inUnit({ from, to, unit: given }: Distance, unit: Unit, locale: string): string {
  const amount = (distance: number, style: 'decimal' | 'unit') => {
    const converted = convertDistance(distance, given, unit);
    return new Intl.NumberFormat(locale, {
      style,
      ...(unit === 'km' ? { unit: 'kilometer' } : { unit: 'mile', unitDisplay: 'long' }),
      // A number given in this very unit is shown as it was given.
      maximumFractionDigits: unit === given ? 1 : fractionDigits(converted),
    }).format(converted);
  };
  return to ? msg(str`${amount(from, 'decimal')} to ${amount(to, 'unit')}`) : amount(from, 'unit');
}
