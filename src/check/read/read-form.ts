/** What a form makes of its options: the same reading as its own, with what the page says now. */
import { weekOf } from '../../content/weeks.js';
import type { RunningScript } from '../../embed/running-script.js';
import {
  readFormOptions,
  type Complaint,
  type FormAttribute,
  type FormOptions,
} from '../../features/booking/form-options.js';
import type { Entry } from '../../features/delivery/message.js';
import { regionOf } from '../../features/options/region.js';
import { ownOptions, ownValue } from './read-options.js';
import type { OurElement } from './read-elements.js';

export interface FormFacts {
  form: OurElement;
  options: FormOptions;
  complaints: readonly Complaint[];
  /** What the page sends along with each request. */
  constants: readonly Entry[];
  hasCaptcha: boolean;
}

const FIELD = 'field-';

export function readForm(form: OurElement, script: Pick<RunningScript, 'options' | 'language'>): FormFacts {
  const given = (attribute: FormAttribute): string | null => {
    const text = ownValue(form, attribute) ?? script.options().get(attribute) ?? null;
    // As the form itself: empty means none, but for the one that counts as set where it is there.
    return attribute === 'share-guide' ? text : text?.trim() || null;
  };
  const fields = [...script.options(), ...ownOptions(form).map(({ name, value }) => [name, value] as const)]
    .filter(([name]) => name.startsWith(FIELD) && name !== FIELD)
    .map(([name, value]): Entry => [name.slice(FIELD.length), value]);
  const constants = [...new Map(fields)];
  // A new node: a form named `baseURI` would take the place of the document's own.
  const context = { baseUrl: new Text().baseURI, constants, week: weekOf(regionOf(script.language() ?? '')) };
  const { options, complaints } = readFormOptions(given, context, (address, base) => new URL(address, base));
  return {
    form,
    options,
    complaints,
    constants,
    hasCaptcha: form.querySelector('[slot="captcha"]') !== null,
  };
}
