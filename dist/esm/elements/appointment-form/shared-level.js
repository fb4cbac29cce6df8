import { GUIDE_LEVELS } from '../../features/booking/request.js';

/** Where a guide of the page starts over or comes to a result. */
const GUIDE_EVENTS = ['guide-start', 'guide-finish'];
/** What the symptom guide of this page has come to, or null: it is asked by tag name, so that the form works alone. */
function guideLevel() {
    const guide = document.querySelector('symptom-guide');
    return GUIDE_LEVELS.find((level) => level === guide?.result?.level) ?? null;
}

export { GUIDE_EVENTS, guideLevel };
