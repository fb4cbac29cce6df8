import type { Source } from './source.js';

/** Studies and reviews that the article discusses. */
export const RESEARCH = {
  belavy2017: {
    reference:
      'Belavý DL, Quittner MJ, Ridgers N, Ling Y, Connell D, Rantalainen T. Running exercise strengthens the intervertebral disc. Scientific Reports 2017;7:45975.',
    doi: '10.1038/srep45975',
    pmid: '28422125',
    pmcid: 'PMC5396190',
    figures: [],
  },
} as const satisfies Record<string, Source>;
