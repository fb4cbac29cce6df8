import { weekOf } from '../../content/weeks.js';
import { readFormOptions } from '../../features/booking/form-options.js';
import { regionOf } from '../../features/options/region.js';
import { ownOptions, ownValue } from './read-options.js';

const FIELD = "field-";
function readForm(form, script) {
  const given = (attribute) => {
    const text = ownValue(form, attribute) ?? script.options().get(attribute) ?? null;
    return attribute === "share-guide" ? text : text?.trim() || null;
  };
  const fields = [...script.options(), ...ownOptions(form).map(({ name, value }) => [name, value])].filter(([name]) => name.startsWith(FIELD) && name !== FIELD).map(([name, value]) => [name.slice(FIELD.length), value]);
  const constants = [...new Map(fields)];
  const context = { baseUrl: new Text().baseURI, constants, week: weekOf(regionOf(script.language() ?? "")) };
  const { options, complaints } = readFormOptions(given, context, (address, base) => new URL(address, base));
  return {
    form,
    options,
    complaints,
    constants,
    hasCaptcha: form.querySelector('[slot="captcha"]') !== null
  };
}

export { readForm };
