import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
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

/** A text with its distances and its emergency number filled in. */
export function fillText(text: string, options: TextOptions): unknown {
  return fillIn(
    replaceDistances(text, (distance) => bothUnits(distance, options)),
    { call: options.call },
  );
}

/** A statement and, where it is a claim, the marks of its sources. */
export function statementView(statement: Statement, options: TextOptions): unknown {
  return html`${fillText(statement.text, options)}${statement.sources ? options.cite(statement.sources) : nothing}`;
}

/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
export function bothUnits(
  distance: Distance,
  { units, locale }: Pick<TextOptions, 'units' | 'locale'>,
  digits?: number,
): string {
  const first = inUnit(distance, units, locale, digits);
  const second = inUnit(distance, units === 'km' ? 'mi' : 'km', locale, digits);
  return msg(str`${first} (${second})`, { desc: 'a distance in one unit, and the same in the other' });
}

/**
 * A distance in one unit, in words.
 * @param digits digits after the point; by default as many as the distance deserves
 */
export function inUnit(distance: Distance, unit: Unit, locale: string, digits?: number): string {
  const amount = amountIn(distance, unit, locale, digits);
  if (unit === 'km') return msg(str`${amount} km`);
  return distance.unit === 'mi' && distance.from === 1 && distance.to === undefined
    ? msg(str`${amount} mile`)
    : msg(str`${amount} miles`);
}

/** The same without the unit's name. */
export function amountIn(
  { from, to, unit: given }: Distance,
  unit: Unit,
  locale: string,
  digits?: number,
): string {
  const amount = (value: number) => {
    const converted = convertDistance(value, given, unit);
    // A number given in this very unit is shown as it was given.
    const most = digits ?? (unit === given ? 1 : fractionDigits(converted));
    return new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: most,
    }).format(converted);
  };
  return to === undefined ? amount(from) : msg(str`${amount(from)} to ${amount(to)}`);
}
