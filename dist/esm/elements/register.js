import { AppointmentForm } from './appointment-form/appointment-form.js';
import { BackPainArticle } from './back-pain-article/back-pain-article.js';
import { SymptomGuide } from './symptom-guide/symptom-guide.js';

const ELEMENTS = [
    ['back-pain-article', BackPainArticle],
    ['symptom-guide', SymptomGuide],
    ['appointment-form', AppointmentForm],
];
/**
 * Registers the three elements, each unless the page has that tag already: the script pasted twice, or a tag that
 * somebody else defined, must not throw and must not keep the other two from working.
 * @returns the tag names that were already taken
 */
function registerElements(registry = customElements) {
    const taken = [];
    for (const [tagName, element] of ELEMENTS) {
        if (registry.get(tagName))
            taken.push(tagName);
        else
            registry.define(tagName, element);
    }
    return taken;
}

export { registerElements };
