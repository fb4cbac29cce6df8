import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templatesIn } from './loaded-texts.js';
import { shownLocale } from './shown-catalogue.js';
export { str } from '@lit/localize';

const msg = ((template, options) => runtimeMsg(templatesIn(shownLocale()), template, options));

export { msg };
