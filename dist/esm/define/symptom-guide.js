import { SymptomGuide } from '../elements/symptom-guide/symptom-guide.js';
import { registerElement } from '../elements/register-element.js';

registerElement("symptom-guide", SymptomGuide);
