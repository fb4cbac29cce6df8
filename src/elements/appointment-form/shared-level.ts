import { GUIDE_LEVELS, type GuideLevel } from '../../features/booking/request.js';

/** What the symptom guide of this page has come to, or null: it is asked by tag name, so that the form works alone. */
export function guideLevel(page: ParentNode = document): GuideLevel | null {
  const guide = page.querySelector<HTMLElement & { result?: { level?: unknown } | null }>('symptom-guide');
  const level = guide?.result?.level;
  return GUIDE_LEVELS.find((known) => known === level) ?? null;
}

/** Calls back when a guide of the page starts over or comes to a result; returns the way to stop. */
export function onGuideChange(changed: () => void): () => void {
  const events = ['guide-start', 'guide-finish'];
  for (const name of events) document.addEventListener(name, changed);
  return () => {
    for (const name of events) document.removeEventListener(name, changed);
  };
}
