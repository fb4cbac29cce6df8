import { ELEMENT_NAMES } from '../element-names.js';
import { tellOfNoRegistry, pageRegistry } from '../page-registry.js';
import { AppointmentForm } from './appointment-form/appointment-form.js';
import { BackPainArticle } from './back-pain-article/back-pain-article.js';
import { registerElement } from './register-element.js';
import { SymptomGuide } from './symptom-guide/symptom-guide.js';

const ELEMENTS = {
  "back-pain-article": BackPainArticle,
  "symptom-guide": SymptomGuide,
  "appointment-form": AppointmentForm
};
function registerElements(registry = pageRegistry()) {
  if (!registry) {
    tellOfNoRegistry();
    return [];
  }
  return ELEMENT_NAMES.filter((tagName) => !registerElement(tagName, ELEMENTS[tagName], registry));
}

export { registerElements };
