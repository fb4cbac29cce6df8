import type { SignId } from '../../src/content/guide-types.js';

/**
 * Numbers that no source gives: we drew these lines ourselves so that a sign can be answered at all, on the side of
 * being seen too early. Each is for a clinician to confirm or to move (docs/guide.md lists them).
 */
export const LIMITS_TO_CONFIRM: Readonly<Partial<Record<SignId, readonly string[]>>> = {
  // How long after an operation, an injection, an epidural or an infection new back pain counts.
  infection: ['3'],
  // From which age on a bone may be weak without being known to be.
  bone: ['65'],
  // Up to which age pain on leaning back suggests a crack in a vertebra that is still growing.
  'lean-back': ['25'],
};
