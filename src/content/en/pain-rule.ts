import type { Claim } from '../statement.js';

/** How much pain is all right while you move: one rule for the exercises and for running. */
export const painRule: Claim = {
  text: 'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.',
  sources: ['wisconsinRunning'],
};
