import { msg } from '../../locales/msg.js';
import { html } from 'lit';
import { replaceDistances, fractionDigits, convertDistance } from '../../features/article/units.js';
import { numberFormat } from '../../locales/formatters.js';
import { withValues } from '../shared/with-values.js';
import { str } from '@lit/localize';

function statementView(statement, options) {
  return html`${plainView(statement, options)}${statement.sources && options.cite(statement.sources)}`;
}
function plainView({ text }, options) {
  const filled = replaceDistances(text, (distance) => bothUnits(distance, options));
  return withValues(filled, options.calls);
}
function bothUnits(distance, { units, locale }) {
  const other = units === "km" ? "mi" : "km";
  return msg(str`${inUnit(distance, units, locale)} (${inUnit(distance, other, locale)})`);
}
function inUnit({ from, to, unit: given }, unit, locale) {
  const amount = (distance, style) => {
    const converted = convertDistance(distance, given, unit);
    return numberFormat(locale, {
      style,
      ...unit === "km" ? { unit: "kilometer" } : { unit: "mile", unitDisplay: "long" },
      // A number given in this very unit is shown as it was given.
      maximumFractionDigits: unit === given ? 1 : fractionDigits(converted)
    }).format(converted);
  };
  return to ? msg(str`${amount(from, "decimal")} to ${amount(to, "unit")}`) : amount(from, "unit");
}
function shortUnit(distance, unit, locale) {
  const style = { style: "unit", unit: unit === "km" ? "kilometer" : "mile" };
  return numberFormat(locale, style).format(distance);
}

export { bothUnits, inUnit, plainView, shortUnit, statementView };
