import { appsScript } from './apps-script.js';
import { basin } from './basin.js';
import { contactForm7 } from './contact-form-7.js';
import { fhir } from './fhir.js';
import { formspree } from './formspree.js';
import { formsubmit } from './formsubmit.js';
import { getform } from './getform.js';
import { gravityForms } from './gravity-forms.js';
import { hubspot } from './hubspot.js';
import { make } from './make.js';
import { netlify } from './netlify.js';
import { web3forms } from './web3forms.js';
import { zapier } from './zapier.js';

const PROVIDERS = {
  formspree,
  web3forms,
  formsubmit,
  basin,
  getform,
  netlify,
  hubspot,
  "contact-form-7": contactForm7,
  "gravity-forms": gravityForms,
  "apps-script": appsScript,
  zapier,
  make,
  fhir
};
const PROVIDER_NAMES = Object.keys(PROVIDERS);

export { PROVIDERS, PROVIDER_NAMES };
