import { ELEMENT_NAMES, type ElementName } from '../element-names.js';
import { pageRegistry, tellOfNoRegistry } from '../page-registry.js';
import { AppointmentForm } from './appointment-form/appointment-form.js';
import { BackPainArticle } from './back-pain-article/back-pain-article.js';
import { registerElement } from './register-element.js';
import { SymptomGuide } from './symptom-guide/symptom-guide.js';

const ELEMENTS: Readonly<Record<ElementName, CustomElementConstructor>> = {
  'back-pain-article': BackPainArticle,
  'symptom-guide': SymptomGuide,
  'appointment-form': AppointmentForm,
};

/**
 * Registers the three elements. One whose tag is taken does not keep the others from working.
 * @returns the tag names that were already taken
 */
export function registerElements(registry: CustomElementRegistry | null = pageRegistry()): string[] {
  if (!registry) {
    tellOfNoRegistry();
    return [];
  }
  return ELEMENT_NAMES.filter((tagName) => !registerElement(tagName, ELEMENTS[tagName], registry));
}
