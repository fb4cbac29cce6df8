import type { Source } from './source.js';

/** Studies and reviews that the article discusses. */
export const RESEARCH = {
  belavy2017: {
    reference:
      'Belavý DL, Quittner MJ, Ridgers N, Ling Y, Connell D, Rantalainen T. Running exercise strengthens the intervertebral disc. Scientific Reports 2017;7:45975.',
    doi: '10.1038/srep45975',
    pmid: '28422125',
    pmcid: 'PMC5396190',
    figures: ['79', '25', '35', '24', '30', '5', '20', '40', '50', '28.0', '66.6', '2', '7.2', '2017'],
  },
  maselli2020: {
    reference:
      'Maselli F, Storari L, Barbari V, et al. Prevalence and incidence of low back pain among runners: a systematic review. BMC Musculoskeletal Disorders 2020;21:343.',
    doi: '10.1186/s12891-020-03357-4',
    pmid: '32493481',
    pmcid: 'PMC7271446',
    figures: ['19', '0.7%', '20.2%', '6', '24'],
  },
  mitchell2020: {
    reference:
      'Mitchell UH, Bowden JA, Larson RE, Belavy DL, Owen PJ. Long-term running in middle-aged men and intervertebral disc health, a cross-sectional pilot study. PLoS ONE 2020;15:e0229457.',
    doi: '10.1371/journal.pone.0229457',
    pmid: '32084224',
    pmcid: 'PMC7034897',
    figures: ['9', '8', '44', '62', '20%', '50', '10'],
  },
  marathonDiscs: {
    reference:
      'Quantitative observation based on magnetic resonance imaging: the effects of marathon running on lumbar vertebrae, paraspinal muscles, and lumbar disc components. Quantitative Imaging in Medicine and Surgery, article 130903.',
    url: 'https://qims.amegroups.org/article/view/130903/html',
    figures: ['54', '30'],
  },
  asteroid2024: {
    reference:
      'Neason C, Samanna CL, Tagliaferri SD, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. British Journal of Sports Medicine, online 7 October 2024.',
    doi: '10.1136/bjsports-2024-108245',
    pmid: '39375007',
    figures: ['40', '18', '45', '12', '30', '15', '100', '7', '1'],
  },
  asteroidAbstract2023: {
    reference:
      'Neason C, Samanna CL, Belavy DL, et al. Is a twelve-week running program appropriate for people with chronic low back pain? Poster 21, Sydney Spinal Symposium 2023.',
    url: 'https://sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252',
    figures: ['2.9', '5.6'],
  },
  walkBack2024: {
    reference:
      'Pocovi NC, Lin CC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. The Lancet 2024;404:134–144.',
    doi: '10.1016/S0140-6736(24)00755-4',
    figures: ['701', '208', '112'],
  },
  burden2023: {
    reference:
      'GBD 2021 Low Back Pain Collaborators. Global, regional, and national burden of low back pain, 1990–2020, its attributable risk factors, and projections to 2050. The Lancet Rheumatology 2023;5:e316–e329.',
    doi: '10.1016/S2665-9913(23)00098-X',
    figures: ['619', '843', '2020', '2050'],
  },
  fatoye2019: {
    reference:
      'Fatoye F, Gebrye T, Odeyemi I. Real-world incidence and prevalence of low back pain using routinely collected data. Rheumatology International 2019;39:619–626.',
    doi: '10.1007/s00296-019-04273-0',
    figures: ['11%', '84%'],
  },
  hartvigsen2018: {
    reference:
      'Hartvigsen J, Hancock MJ, Kongsted A, et al. What low back pain is and why we need to pay attention. The Lancet 2018;391:2356–2367.',
    doi: '10.1016/S0140-6736(18)30480-X',
    figures: [],
  },
  brinjikji2015: {
    reference:
      'Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. American Journal of Neuroradiology 2015;36:811–816.',
    url: 'https://www.ajnr.org/content/36/4/811',
    figures: ['37%', '20', '96%', '80'],
  },
  rihn2011: {
    reference:
      'Rihn JA, Hilibrand AS, Radcliff K, et al. Duration of symptoms resulting from lumbar disc herniation: effect on treatment outcomes. Journal of Bone and Joint Surgery (American) 2011;93:1906–1914.',
    doi: '10.2106/JBJS.J.00878',
    pmid: '22012528',
    pmcid: 'PMC5515548',
    figures: ['6'],
  },
  dahm2010: {
    reference:
      'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database of Systematic Reviews 2010;(6):CD007612.',
    doi: '10.1002/14651858.CD007612.pub2',
    pmid: '20556780',
    pmcid: 'PMC12161166',
    figures: [],
  },
  kneeRunTrial2023: {
    reference:
      'The effectiveness of telehealth gait retraining in addition to standard physical therapy treatment for overuse knee injuries in soldiers: a protocol for a randomized clinical trial. Trials 2023. Table 1.',
    doi: '10.1186/s13063-023-07502-x',
    figures: ['1', '1.5', '2', '3', '4', '5', '6', '10'],
  },
} as const satisfies Record<string, Source>;
