/**
 * Whole-site tests of what patients do and what each engine decides by itself: before a change lands they run in every
 * engine. All others run in Chromium then, and in every engine by `npm run test:engines`.
 */
export const PATIENTS_WAYS = ['accessibility', 'composition', 'journey', 'languages', 'prerendered-form'];
