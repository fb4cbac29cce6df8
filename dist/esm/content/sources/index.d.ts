import type { Source } from './source.js';
declare const ALL: {
    mayoBackExercises: {
        readonly reference: "Mayo Clinic. Back exercises in 15 minutes a day.";
        readonly url: "www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265";
    };
    nhsBackExercises: {
        readonly reference: "NHS. Lower back pain exercises, 2019.";
        readonly url: "www.nhs.uk/live-well/exercise/lower-back-pain-exercises/";
    };
    nhsInformBack: {
        readonly reference: "NHS inform. Exercises for back problems.";
        readonly url: "www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain";
    };
    cuhMobility: {
        readonly reference: "Cambridge University Hospitals NHS Foundation Trust. Back mobility exercises.";
        readonly url: "www.cuh.nhs.uk/patient-information/back-mobility-exercises/";
    };
    baycareElbowPress: {
        readonly reference: "BayCare. Back extension with elbow press.";
        readonly url: "www.baycare.org/services/back-and-neck-health/back-exercises/back-extension-with-elbow-press";
    };
    harrisonBirdDog: {
        readonly reference: "Harrison Clinic. The bird dog.";
        readonly url: "harrisonclinic.co.uk/aiovg_videos/the-bird-dog/";
    };
    mcgill2010: {
        readonly reference: "McGill S. Core training. Strength Cond J 2010;32.";
        readonly doi: "10.1519/SSC.0b013e3181df4521";
    };
    nhsBackPain: {
        readonly reference: "NHS. Back pain.";
        readonly url: "www.nhs.uk/conditions/back-pain/";
    };
    walesSciatica: {
        readonly reference: "NHS 111 Wales. Sciatica.";
        readonly url: "111.wales.nhs.uk/Sciatica/";
    };
    lothianBackPain: {
        readonly reference: "NHS Lothian. Lumbar spine red flags.";
        readonly url: "rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags";
    };
    bassCaudaEquina2018: {
        readonly reference: "SBNS and BASS. Standards of care for cauda equina syndrome, 2018.";
        readonly url: "www.spinesurgeons.ac.uk/wp-content/uploads/2019/01/Cauda_Equina_Syndrome_Standards_SBNS_BASS-Dec-2018.pdf";
    };
    nhsAneurysm: {
        readonly reference: "NHS. Abdominal aortic aneurysm.";
        readonly url: "www.nhs.uk/conditions/abdominal-aortic-aneurysm/";
    };
    niceNg59: {
        readonly reference: "NICE guideline NG59. Low back pain and sciatica in over 16s.";
        readonly url: "www.nice.org.uk/guidance/ng59";
    };
    niceSummary2017: {
        readonly reference: "Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748.";
        readonly doi: "10.1136/bmj.i6748";
    };
    guysPacing: {
        readonly reference: "Guy's and St Thomas' NHS Foundation Trust. Pacing.";
        readonly url: "www.guysandstthomas.nhs.uk/";
    };
    sacralStress2019: {
        readonly reference: "Sacral stress fractures. Sports Health 2019.";
        readonly doi: "10.1177/1941738119854763";
    };
    wisconsinRunning: {
        readonly reference: "University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.";
        readonly url: "dynamic-pt.com/get-back-to-running-safely";
    };
    couchTo5k: {
        readonly reference: "NHS. Couch to 5K.";
        readonly url: "www.nhs.uk/live-well/exercise/running-and-aerobic-exercises/get-running-with-couch-to-5k/";
    };
    nhsKidney: {
        readonly reference: "NHS. Kidney infection.";
        readonly url: "www.nhs.uk/conditions/kidney-infection/";
    };
    torbayCauda: {
        readonly reference: "Torbay and South Devon NHS Foundation Trust. Cauda equina syndrome.";
        readonly url: "www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/";
    };
    rnohSpine: {
        readonly reference: "Royal National Orthopaedic Hospital. Metastatic spinal cord compression.";
        readonly url: "www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information";
    };
    crukInfection: {
        readonly reference: "Cancer Research UK. Infection during cancer treatment.";
        readonly url: "about-cancer.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms";
    };
    gcareBackPain: {
        readonly reference: "NHS Gloucestershire. Red flags for spinal conditions.";
        readonly url: "g-care.glos.nhs.uk/pathway/75/resource/3";
    };
    northernTrustBack: {
        readonly reference: "Northern Health and Social Care Trust. Back pain: when to seek help.";
        readonly url: "www.northerntrust.hscni.net/";
    };
    dorsetMaternity: {
        readonly reference: "Maternity Matters Dorset, NHS. Complications.";
        readonly url: "maternitymattersdorset.nhs.uk/pregnant/complications/";
    };
    niceNg65: {
        readonly reference: "NICE guideline NG65. Spondyloarthritis in over 16s.";
        readonly url: "www.nice.org.uk/guidance/ng65";
    };
    finucane2020: {
        readonly reference: "Finucane LM et al. Red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50:350.";
        readonly doi: "10.2519/jospt.2020.9971";
    };
    belavy2017: {
        readonly reference: "Belavý DL et al. Running exercise strengthens the intervertebral disc. Scientific Reports 2017;7:45975.";
        readonly doi: "10.1038/srep45975";
        readonly pmid: "28422125";
        readonly pmcid: "PMC5396190";
    };
    maselli2020: {
        readonly reference: "Maselli F et al. Low back pain among runners: a systematic review. BMC Musculoskelet Disord 2020;21:343.";
        readonly doi: "10.1186/s12891-020-03357-4";
    };
    mitchell2020: {
        readonly reference: "Mitchell UH et al. Long-term running in middle-aged men and intervertebral disc health. PLoS ONE 2020;15:e0229457.";
        readonly doi: "10.1371/journal.pone.0229457";
    };
    marathonDiscs: {
        readonly reference: "Effects of marathon running on lumbar vertebrae, muscles and discs, by MRI. Quant Imaging Med Surg, article 130903.";
        readonly url: "qims.amegroups.org/article/view/130903/html";
    };
    asteroid2024: {
        readonly reference: "Neason C et al. Running in adults with chronic low back pain: the ASTEROID trial. Br J Sports Med 2024.";
        readonly doi: "10.1136/bjsports-2024-108245";
    };
    asteroidAbstract2023: {
        readonly reference: "Neason C et al. Poster 21, Sydney Spinal Symposium 2023.";
        readonly url: "sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252";
    };
    walkBack2024: {
        readonly reference: "Pocovi NC et al. Walking and education to prevent low back pain recurrence: the WalkBack trial. Lancet 2024;404:134.";
        readonly doi: "10.1016/S0140-6736(24)00755-4";
    };
    burden2023: {
        readonly reference: "GBD 2021 Low Back Pain Collaborators. Global burden of low back pain, with projections to 2050. Lancet Rheumatol 2023;5:e316.";
        readonly doi: "10.1016/S2665-9913(23)00098-X";
    };
    fatoye2019: {
        readonly reference: "Fatoye F et al. Incidence and prevalence of low back pain. Rheumatol Int 2019;39:619.";
        readonly doi: "10.1007/s00296-019-04273-0";
    };
    hartvigsen2018: {
        readonly reference: "Hartvigsen J et al. What low back pain is and why we need to pay attention. Lancet 2018;391:2356.";
        readonly doi: "10.1016/S0140-6736(18)30480-X";
    };
    brinjikji2015: {
        readonly reference: "Brinjikji W et al. Imaging features of spinal degeneration in asymptomatic populations. Am J Neuroradiol 2015;36:811.";
        readonly url: "www.ajnr.org/content/36/4/811";
    };
    rihn2011: {
        readonly reference: "Rihn JA et al. Duration of symptoms from lumbar disc herniation. J Bone Joint Surg Am 2011;93:1906.";
        readonly doi: "10.2106/JBJS.J.00878";
    };
    dahm2010: {
        readonly reference: "Dahm KT et al. Advice to rest in bed versus advice to stay active. Cochrane Database Syst Rev 2010:CD007612.";
        readonly doi: "10.1002/14651858.CD007612.pub2";
    };
    kneeRunTrial2023: {
        readonly reference: "Telehealth gait retraining for overuse knee injuries in soldiers: a trial protocol. Trials 2023, table 1.";
        readonly doi: "10.1186/s13063-023-07502-x";
    };
};
export type SourceId = keyof typeof ALL;
/** Everything the content may cite, by id. */
export declare const SOURCES: Readonly<Record<SourceId, Source>>;
export {};
