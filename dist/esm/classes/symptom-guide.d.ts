/** `import { SymptomGuide } from 'back-pain-widgets/symptom-guide'` gives this class alone, and registers nothing. */
export { SymptomGuide } from '../elements/symptom-guide/symptom-guide.js';
export type * from '../page-events.js';
