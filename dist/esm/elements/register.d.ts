import { AppointmentForm } from './appointment-form/appointment-form.js';
import { BackPainArticle } from './back-pain-article/back-pain-article.js';
import { SymptomGuide } from './symptom-guide/symptom-guide.js';
/**
 * Registers the three elements, each unless the page has that tag already: the script pasted twice, or a tag that
 * somebody else defined, must not throw and must not keep the other two from working.
 * @returns the tag names that were already taken
 */
export declare function registerElements(registry?: CustomElementRegistry): string[];
declare global {
    interface HTMLElementTagNameMap {
        'back-pain-article': BackPainArticle;
        'symptom-guide': SymptomGuide;
        'appointment-form': AppointmentForm;
    }
}
