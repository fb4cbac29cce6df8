/** What `import … from 'back-pain-widgets'` gives: the classes. Nothing is registered; see `back-pain-widgets/define`. */
export { AppointmentForm } from './elements/appointment-form/appointment-form.js';
export type { AppointmentEventDetail, AppointmentSubmitEvent, PageAnswer, } from './elements/appointment-form/sending/appointment-events.js';
export { BackPainArticle } from './elements/back-pain-article/back-pain-article.js';
export { SymptomGuide } from './elements/symptom-guide/symptom-guide.js';
export { setPageDefaults } from './elements/shared/page-defaults.js';
export { loadLanguage, setPageLanguage } from './locales/language.js';
export type { PageEvents } from './page-events.js';
