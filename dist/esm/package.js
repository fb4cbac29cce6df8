export { AppointmentForm } from './elements/appointment-form/appointment-form.js';
export { BackPainArticle } from './elements/back-pain-article/back-pain-article.js';
export { SymptomGuide } from './elements/symptom-guide/symptom-guide.js';
export { setPageDefaults } from './elements/shared/page-defaults.js';
export { loadLanguage, setPageLanguage } from './locales/language.js';
