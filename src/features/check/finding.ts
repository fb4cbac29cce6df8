/** What the check of a page has to say: groups of sentences, each with how well it stands and what to do. */

/** `ok`: as it should be; `look`: somebody should look at it; `broken`: patients are harmed by it until it is mended. */
export type Standing = 'ok' | 'look' | 'broken';

export interface Finding {
  standing: Standing;
  /** One or two sentences in plain words. */
  says: string;
  /** What to do about it. */
  cure?: string;
  /** What a copied report says in place of `says`, where that holds a name, a number or an address of somebody's. */
  inReport?: string;
}

export interface FindingGroup {
  title: string;
  findings: readonly Finding[];
}

export function ok(says: string, inReport?: string): Finding {
  return { standing: 'ok', says, ...(inReport !== undefined && { inReport }) };
}

export function look(says: string, cure: string, inReport?: string): Finding {
  return { standing: 'look', says, cure, ...(inReport !== undefined && { inReport }) };
}

export function broken(says: string, cure: string, inReport?: string): Finding {
  return { standing: 'broken', says, cure, ...(inReport !== undefined && { inReport }) };
}

export function countOf(groups: readonly FindingGroup[], standing: Standing): number {
  return groups.flatMap(({ findings }) => findings).filter((one) => one.standing === standing).length;
}

/** One sentence about the whole: what a person in a hurry reads. */
export function summaryOf(groups: readonly FindingGroup[]): string {
  const [bad, doubtful] = [countOf(groups, 'broken'), countOf(groups, 'look')];
  if (bad === 0 && doubtful === 0) return 'Everything that can be seen from here is as it should be.';
  return [
    bad > 0 ? `${bad} ${bad === 1 ? 'thing is' : 'things are'} broken.` : 'Nothing is broken.',
    doubtful > 0 ? `${doubtful} more to look at.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
