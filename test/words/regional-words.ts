/**
 * Words that are read on one side of the ocean alone, or mean something else on the other. What both sides understand
 * ('pharmacist', 'call', 'pee') stands in neither list.
 */
export const BRITISH_ONLY: readonly RegExp[] = [
  /A&E/,
  /\bGPs?\b/,
  /\b111\b/,
  /\bNHS\b/,
  /\btummy\b/i,
  /\bpoo(?:ing|s)?\b/i,
  /\bbottom\b/i,
  /\bback passage\b/i,
  /\bparacetamol\b/i,
  /\bphysio/i,
  /\b(?:centre|metre|kilometre|programme|defence|colour|labour|tumour|learnt|whilst)s?\b/i,
  /\bat (?:the )?weekends?\b/i,
  /\bcarers?\b/i,
  /\bcontraception\b/i,
  /\btick\b/i,
  /\b(?:suits? me|suit you)\b/i,
  /\bring\b/i,
  /\bstep-free\b/i,
];

export const AMERICAN_ONLY: readonly RegExp[] = [
  /\b(?:ER|emergency room)\b/,
  /\bnurse line\b/i,
  /\bphysical therap/i,
  /\bacetaminophen\b/i,
  /\bTylenol\b/i,
  /\bOB-GYN\b/i,
  /\blabor\b/i,
  /\b(?:center|meter|kilometer|program|defense|color|tumor)s?\b/i,
  /\bon (?:a )?weekends?\b/i,
  /\bbirth control\b/i,
  /\bIV\b/,
  /\bbelly\b/i,
  /\bcheck (?:the box|all)\b/i,
  /\bwheelchair-accessible\b/i,
];

/** The foreign words in a text, for a failure message. */
export function wordsOf(list: readonly RegExp[], text: string): string[] {
  return list.flatMap((word) => word.exec(text)?.[0] ?? []);
}
