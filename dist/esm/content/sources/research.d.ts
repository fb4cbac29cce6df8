/** Studies and reviews that the article discusses. */
export declare const RESEARCH: {
    readonly belavy2017: {
        readonly reference: "Belavý DL, Quittner MJ, Ridgers N, et al. Running exercise strengthens the intervertebral disc. Sci Rep 2017;7:45975.";
        readonly doi: "10.1038/srep45975";
        readonly pmid: "28422125";
        readonly pmcid: "PMC5396190";
    };
    readonly maselli2020: {
        readonly reference: "Maselli F, et al. Prevalence and incidence of low back pain among runners: a systematic review. BMC Musculoskelet Disord 2020;21:343.";
        readonly doi: "10.1186/s12891-020-03357-4";
        readonly pmid: "32493481";
        readonly pmcid: "PMC7271446";
    };
    readonly mitchell2020: {
        readonly reference: "Mitchell UH, Bowden JA, Larson RE, et al. Long-term running in middle-aged men and intervertebral disc health, a cross-sectional pilot study. PLoS One 2020;15(2):e0229457.";
        readonly doi: "10.1371/journal.pone.0229457";
        readonly pmid: "32084224";
        readonly pmcid: "PMC7034897";
    };
    readonly li2024: {
        readonly reference: "Li J, Deng X, Li B, et al. Quantitative observation based on magnetic resonance imaging: the effects of marathon running on lumbar vertebrae, paraspinal muscles, and lumbar disc components. Quant Imaging Med Surg 2024;14(12):8811–8823.";
        readonly doi: "10.21037/qims-24-1053";
        readonly pmid: "39698596";
    };
    readonly horga2022: {
        readonly reference: "Horga LM, Henckel J, Fotiadou A, et al. What happens to the lower lumbar spine after marathon running: a 3.0 T MRI study of 21 first-time marathoners. Skeletal Radiol 2022;51(5):971–980.";
        readonly doi: "10.1007/s00256-021-03906-5";
        readonly pmid: "34541607";
    };
    readonly asteroid2024: {
        readonly reference: "Neason C, Samanna CL, Tagliaferri SD, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. Br J Sports Med, published online 7 October 2024.";
        readonly doi: "10.1136/bjsports-2024-108245";
        readonly pmid: "39375007";
    };
    readonly asteroidAbstract2023: {
        readonly reference: "Neason C, et al. Is a twelve-week running program appropriate for people with chronic low back pain? Poster 21, Sydney Spinal Symposium 2023.";
        readonly url: "sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252";
    };
    readonly asteroidRegistry: {
        readonly reference: "Australian New Zealand Clinical Trials Registry, ACTRN12622001276741. Assessing Safety and Treatment Efficacy of Running On Intervertebral Discs (ASTEROID).";
        readonly url: "anzctr.org.au/Trial/Registration/TrialReview.aspx?id=384678";
    };
    readonly walkBack2024: {
        readonly reference: "Pocovi NC, Lin CC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. Lancet 2024;404(10448):134–144.";
        readonly doi: "10.1016/S0140-6736(24)00755-4";
    };
    readonly burden2023: {
        readonly reference: "GBD 2021 Low Back Pain Collaborators. Global, regional, and national burden of low back pain, 1990–2020, its attributable risk factors, and projections to 2050: a systematic analysis of the Global Burden of Disease Study 2021. Lancet Rheumatol 2023;5(6):e316–e329.";
        readonly doi: "10.1016/S2665-9913(23)00098-X";
    };
    readonly hartvigsen2018: {
        readonly reference: "Hartvigsen J, Hancock MJ, Kongsted A, et al. What low back pain is and why we need to pay attention. Lancet 2018;391(10137):2356–2367.";
        readonly doi: "10.1016/S0140-6736(18)30480-X";
    };
    readonly brinjikji2015: {
        readonly reference: "Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. AJNR Am J Neuroradiol 2015;36(4):811–816.";
        readonly doi: "10.3174/ajnr.A4173";
    };
    readonly rihn2011: {
        readonly reference: "Rihn JA, Hilibrand AS, Radcliff K, et al. Duration of symptoms resulting from lumbar disc herniation: effect on treatment outcomes. Analysis of the Spine Patient Outcomes Research Trial (SPORT). J Bone Joint Surg Am 2011;93(20):1906–1914.";
        readonly doi: "10.2106/JBJS.J.00878";
        readonly pmid: "22012528";
        readonly pmcid: "PMC5515548";
    };
    readonly dahm2010: {
        readonly reference: "Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database Syst Rev 2010;(6):CD007612.";
        readonly doi: "10.1002/14651858.CD007612.pub2";
        readonly pmid: "20556780";
    };
    readonly kneeRunTrial2023: {
        readonly reference: "Crowell MS, Brindle RA, Miller EM, et al. The effectiveness of telehealth gait retraining in addition to standard physical therapy treatment for overuse knee injuries in soldiers: a protocol for a randomized clinical trial. Trials 2023;24. Table 1.";
        readonly doi: "10.1186/s13063-023-07502-x";
        readonly pmid: "37845752";
        readonly pmcid: "PMC10580615";
    };
    readonly hoffmann2022: {
        readonly reference: "Hoffmann F, Heinz L, Mouton C, et al. Unusual cause of lumbar pain in elite sports: two case reports of sacral stress fractures. Dtsch Z Sportmed 2022;73(1):43–48.";
        readonly url: "www.germanjournalsportsmedicine.com/archive/archive-2022/issue-1/unusual-cause-of-lumbar-pain-in-elite-sports-two-case-reports-of-sacral-stress-fractures/";
    };
    readonly robertson2017: {
        readonly reference: "Robertson GA, Wood AM. Femoral neck stress fractures in sport: a current concepts review. Sports Med Int Open 2017;1(2):E58–E68.";
        readonly doi: "10.1055/s-0043-103946";
        readonly pmid: "30539087";
        readonly pmcid: "PMC6226070";
    };
};
