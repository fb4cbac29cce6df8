export { SymptomGuide } from '../elements/symptom-guide/symptom-guide.js';
