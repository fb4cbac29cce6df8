import { GUIDE_LEVELS, type GuideLevel } from '../../features/booking/request.js';

/** Where a guide of the page starts over or comes to a result. */
export const GUIDE_EVENTS = ['guide-start', 'guide-finish'];

/** What the symptom guide of this page has come to, or null: it is asked by tag name, so that the form works alone. */
export function guideLevel(): GuideLevel | null {
  const guide = document.querySelector<HTMLElement & { result?: { level?: unknown } | null }>(
    'symptom-guide',
  );
  return GUIDE_LEVELS.find((level) => level === guide?.result?.level) ?? null;
}
