/** Studies and reviews that the article discusses. */
export declare const RESEARCH: {
    readonly belavy2017: {
        readonly reference: "Belavý DL et al. Running exercise strengthens the intervertebral disc. Scientific Reports 2017;7:45975.";
        readonly doi: "10.1038/srep45975";
        readonly pmid: "28422125";
        readonly pmcid: "PMC5396190";
    };
    readonly maselli2020: {
        readonly reference: "Maselli F et al. Low back pain among runners: a systematic review. BMC Musculoskelet Disord 2020;21:343.";
        readonly doi: "10.1186/s12891-020-03357-4";
    };
    readonly mitchell2020: {
        readonly reference: "Mitchell UH et al. Long-term running in middle-aged men and intervertebral disc health. PLoS ONE 2020;15:e0229457.";
        readonly doi: "10.1371/journal.pone.0229457";
    };
    readonly marathonDiscs: {
        readonly reference: "Effects of marathon running on lumbar vertebrae, muscles and discs, by MRI. Quant Imaging Med Surg, article 130903.";
        readonly url: "qims.amegroups.org/article/view/130903/html";
    };
    readonly asteroid2024: {
        readonly reference: "Neason C et al. Running in adults with chronic low back pain: the ASTEROID trial. Br J Sports Med 2024.";
        readonly doi: "10.1136/bjsports-2024-108245";
    };
    readonly asteroidAbstract2023: {
        readonly reference: "Neason C et al. Poster 21, Sydney Spinal Symposium 2023.";
        readonly url: "sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252";
    };
    readonly walkBack2024: {
        readonly reference: "Pocovi NC et al. Walking and education to prevent low back pain recurrence: the WalkBack trial. Lancet 2024;404:134.";
        readonly doi: "10.1016/S0140-6736(24)00755-4";
    };
    readonly burden2023: {
        readonly reference: "GBD 2021 Low Back Pain Collaborators. Global burden of low back pain, with projections to 2050. Lancet Rheumatol 2023;5:e316.";
        readonly doi: "10.1016/S2665-9913(23)00098-X";
    };
    readonly fatoye2019: {
        readonly reference: "Fatoye F et al. Incidence and prevalence of low back pain. Rheumatol Int 2019;39:619.";
        readonly doi: "10.1007/s00296-019-04273-0";
    };
    readonly hartvigsen2018: {
        readonly reference: "Hartvigsen J et al. What low back pain is and why we need to pay attention. Lancet 2018;391:2356.";
        readonly doi: "10.1016/S0140-6736(18)30480-X";
    };
    readonly brinjikji2015: {
        readonly reference: "Brinjikji W et al. Imaging features of spinal degeneration in asymptomatic populations. Am J Neuroradiol 2015;36:811.";
        readonly url: "www.ajnr.org/content/36/4/811";
    };
    readonly rihn2011: {
        readonly reference: "Rihn JA et al. Duration of symptoms from lumbar disc herniation. J Bone Joint Surg Am 2011;93:1906.";
        readonly doi: "10.2106/JBJS.J.00878";
    };
    readonly dahm2010: {
        readonly reference: "Dahm KT et al. Advice to rest in bed versus advice to stay active. Cochrane Database Syst Rev 2010:CD007612.";
        readonly doi: "10.1002/14651858.CD007612.pub2";
    };
    readonly kneeRunTrial2023: {
        readonly reference: "Telehealth gait retraining for overuse knee injuries in soldiers: a trial protocol. Trials 2023, table 1.";
        readonly doi: "10.1186/s13063-023-07502-x";
    };
};
