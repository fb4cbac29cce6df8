/**
 * Which of our sentences a clinic may say in its own words. Told by what may be said anew, never by what may not: a
 * sentence that is new is closed until somebody opens it here. Emergency texts, the questions and ways of the guide,
 * doses that the player counts by, who should leave an exercise out, and what the article is not, stay as they are.
 */
const OPEN: readonly RegExp[] = [
  /^article\.(title|promise|about\.title)$/,
  /^article\.(key-points|guidelines|outlook|running|evidence)\.(?!.*\bwarning\b)/,
  /^exercises\.(title|intro)$/,
  /^exercises\.(rules\.begin|ease)\./,
  /^exercises\.(?!groups)[\w-]+\.(name|start|feel|steps\.\d+)$/,
  /^guide\.(title|promise|outcomes\.(care-\w+|soon-course)\.steps\.\d+)$/,
];

/**
 * What makes a sentence a warning, wherever it stands: it says when to stop, what not to do, whom to ask first or when
 * to get help. Looked for in the English original, so that it holds in every language.
 */
const WARNS = new RegExp(
  [
    'stop|do not(?! have to| need)|leave (it )?out|rest if|slow down|wait until|how much pain',
    'emergency|signs?|get help|get advice|needs help|at once|today|call|see a doctor',
    'health professional|pharmacist|not safe|tablets|painkillers|paracetamol|pregnant',
    'numb(ness)?|dizzy|gets? worse|(pain|it|you) worse|(down|in) (a|your|one) leg|stress fracture',
  ]
    .map((words) => `\\b(${words})\\b`)
    .join('|'),
  'i',
);

/** @param original the English sentence */
export function isReplaceable(id: string, original: string): boolean {
  return OPEN.some((open) => open.test(id)) && !WARNS.test(original);
}

/** One of our sentences, as a clinic that has its own words for it sees it. */
export interface ListedSentence {
  id: string;
  /** In the language of the list. */
  original: string;
  /** A title, a name or the like: short, and no statement. */
  isLabel: boolean;
  /** Stands on the page with the mark of a source, which must be able to say the same. */
  hasSources: boolean;
  isReplaceable: boolean;
}
