/** What `import … from 'back-pain-widgets'` gives: the classes. Nothing is registered; see `back-pain-widgets/define`. */
export { AppointmentForm } from './elements/appointment-form/appointment-form.js';
export type { AppointmentEventDetail, AppointmentSubmitEvent, PageAnswer, } from './elements/appointment-form/appointment-events.js';
export { BackPainArticle } from './elements/back-pain-article/back-pain-article.js';
export { SymptomGuide } from './elements/symptom-guide/symptom-guide.js';
export { setPageDefaults } from './elements/widget/page-defaults.js';
export { setPageLanguage } from './locales/language.js';
