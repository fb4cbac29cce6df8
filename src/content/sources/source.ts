/** A published source that a claim may cite. */
export interface Source {
  /** The reference as the list shows it, without its identifiers. */
  reference: string;
  doi?: string;
  pmid?: string;
  pmcid?: string;
  /** An address for what has no DOI: a guideline, a public health page. */
  url?: string;
  /**
   * Every figure that this source supports and our text may print, as the text writes it ('79', '0.44', '80%').
   * A number in a claim that none of its sources holds fails the tests.
   */
  figures: readonly string[];
}
