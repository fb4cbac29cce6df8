export type * from '../elements/symptom-guide/symptom-guide.js';
export type * from '../page-events.js';
