import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { replaceDistances, fractionDigits, convertDistance } from '../../features/article/units.js';
import { fillIn } from '../widget/fill-in.js';

/** A text with its distances and its emergency number filled in; where it is a claim, with the marks of its sources. */
function statementView({ text, sources }, options) {
    const filled = replaceDistances(text, (distance) => bothUnits(distance, options));
    return html `${fillIn(filled, { call: options.call })}${sources && options.cite(sources)}`;
}
/** `50 km (31 miles)`: the reader's unit first, the other in brackets. */
function bothUnits(distance, { units, locale }) {
    const other = units === 'km' ? 'mi' : 'km';
    return `${inUnit(distance, units, locale)} (${inUnit(distance, other, locale)})`;
}
/** A distance in one unit, in words, with as many digits as it deserves. */
function inUnit({ from, to, unit: given }, unit, locale) {
    const amount = (distance, style) => {
        const converted = convertDistance(distance, given, unit);
        return new Intl.NumberFormat(locale, {
            style,
            ...(unit === 'km' ? { unit: 'kilometer' } : { unit: 'mile', unitDisplay: 'long' }),
            // A number given in this very unit is shown as it was given.
            maximumFractionDigits: unit === given ? 1 : fractionDigits(converted),
        }).format(converted);
    };
    return to ? msg(str `${amount(from, 'decimal')} to ${amount(to, 'unit')}`) : amount(from, 'unit');
}

export { bothUnits, inUnit, statementView };
