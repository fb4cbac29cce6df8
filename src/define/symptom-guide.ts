/** `import 'back-pain-widgets/define/symptom-guide'` registers `<symptom-guide>` alone, and brings no more than it needs. */
import { SymptomGuide } from '../elements/symptom-guide/symptom-guide.js';
import { registerElement } from '../elements/register-element.js';

export type * from '../elements/symptom-guide/symptom-guide.js';
export type * from '../page-events.js';

registerElement('symptom-guide', SymptomGuide);
