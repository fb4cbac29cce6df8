/** A published source that a claim may cite. */
export interface Source {
    /** The reference as the list shows it, without its identifiers. */
    reference: string;
    doi?: string;
    pmid?: string;
    pmcid?: string;
    /** An address for what has no DOI: a guideline, a public health page. */
    url?: string;
}
