/** Studies and reviews that the article discusses. */
const RESEARCH = {
    belavy2017: {
        reference: 'Belavý DL et al. Running exercise strengthens the intervertebral disc. Scientific Reports 2017;7:45975.',
        doi: '10.1038/srep45975',
        pmid: '28422125',
        pmcid: 'PMC5396190',
    },
    maselli2020: {
        reference: 'Maselli F et al. Low back pain among runners: a systematic review. BMC Musculoskelet Disord 2020;21:343.',
        doi: '10.1186/s12891-020-03357-4',
    },
    mitchell2020: {
        reference: 'Mitchell UH et al. Long-term running in middle-aged men and intervertebral disc health. PLoS ONE 2020;15:e0229457.',
        doi: '10.1371/journal.pone.0229457',
    },
    marathonDiscs: {
        reference: 'Effects of marathon running on lumbar vertebrae, muscles and discs, by MRI. Quant Imaging Med Surg, article 130903.',
        url: 'qims.amegroups.org/article/view/130903/html',
    },
    asteroid2024: {
        reference: 'Neason C et al. Running in adults with chronic low back pain: the ASTEROID trial. Br J Sports Med 2024.',
        doi: '10.1136/bjsports-2024-108245',
    },
    asteroidAbstract2023: {
        reference: 'Neason C et al. Poster 21, Sydney Spinal Symposium 2023.',
        url: 'sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252',
    },
    walkBack2024: {
        reference: 'Pocovi NC et al. Walking and education to prevent low back pain recurrence: the WalkBack trial. Lancet 2024;404:134.',
        doi: '10.1016/S0140-6736(24)00755-4',
    },
    burden2023: {
        reference: 'GBD 2021 Low Back Pain Collaborators. Global burden of low back pain, with projections to 2050. Lancet Rheumatol 2023;5:e316.',
        doi: '10.1016/S2665-9913(23)00098-X',
    },
    fatoye2019: {
        reference: 'Fatoye F et al. Incidence and prevalence of low back pain. Rheumatol Int 2019;39:619.',
        doi: '10.1007/s00296-019-04273-0',
    },
    hartvigsen2018: {
        reference: 'Hartvigsen J et al. What low back pain is and why we need to pay attention. Lancet 2018;391:2356.',
        doi: '10.1016/S0140-6736(18)30480-X',
    },
    brinjikji2015: {
        reference: 'Brinjikji W et al. Imaging features of spinal degeneration in asymptomatic populations. Am J Neuroradiol 2015;36:811.',
        url: 'www.ajnr.org/content/36/4/811',
    },
    rihn2011: {
        reference: 'Rihn JA et al. Duration of symptoms from lumbar disc herniation. J Bone Joint Surg Am 2011;93:1906.',
        doi: '10.2106/JBJS.J.00878',
    },
    dahm2010: {
        reference: 'Dahm KT et al. Advice to rest in bed versus advice to stay active. Cochrane Database Syst Rev 2010:CD007612.',
        doi: '10.1002/14651858.CD007612.pub2',
    },
    kneeRunTrial2023: {
        reference: 'Telehealth gait retraining for overuse knee injuries in soldiers: a trial protocol. Trials 2023, table 1.',
        doi: '10.1186/s13063-023-07502-x',
    },
};

export { RESEARCH };
