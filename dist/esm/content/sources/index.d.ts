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
    mayoBirdDog: {
        readonly reference: "Mayo Clinic. Video: Build back strength as you balance in bird dog.";
        readonly url: "www.mayoclinic.org/connected-care/build-core-strength-as-you-balance-in-bird-dog/vid-20307388";
    };
    stLukesCore: {
        readonly reference: "Graham J, St. Luke’s University Health Network. Let’s move. Lehigh Valley Marketplace, 2018.";
        readonly url: "lehighvalleymarketplace.com/lets-move-2/";
    };
    mcgillCurlUp: {
        readonly reference: "POPSUGAR UK. Modified curl-up, after Stuart McGill.";
        readonly url: "www.popsugar.co.uk/fitness/photo-gallery/44688232/video/44688225/Modified-Curl-Up/amp";
    };
    niaFloor: {
        readonly reference: "National Institute on Aging. Getting up from the floor.";
        readonly url: "go4life.nia.nih.gov/exercises/getting-floor";
    };
    nhsBackPain: {
        readonly reference: "NHS. Back pain.";
        readonly url: "www.nhs.uk/conditions/back-pain/";
    };
    walesSciatica: {
        readonly reference: "NHS 111 Wales. Sciatica.";
        readonly url: "111.wales.nhs.uk/encyclopaedia/s/article/sciatica/";
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
        readonly reference: "NICE guideline NG59. Low back pain and sciatica in over 16s: assessment and management, 2016, updated 2020.";
        readonly url: "www.nice.org.uk/guidance/ng59";
    };
    niceSummary2017: {
        readonly reference: "Bernstein IA, Malik Q, Carville S, Ward S. Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748. It has a correction.";
        readonly doi: "10.1136/bmj.i6748";
    };
    guysPacing: {
        readonly reference: "Guy's and St Thomas' NHS Foundation Trust. Low back pain: physiotherapy and exercises.";
        readonly url: "www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises";
    };
    sacralStress2019: {
        readonly reference: "Sacral stress fractures: a rare but curable cause of back pain in athletes. Sports Health 2019.";
        readonly doi: "10.1177/1941738119854763";
        readonly pmid: "31265789";
        readonly pmcid: "PMC6745814";
    };
    southTeesBack: {
        readonly reference: "South Tees Hospitals NHS Foundation Trust. Managing short-lived lower back problems.";
        readonly url: "www.southtees.nhs.uk/services/back-pain/self-help/managing-short-lived-lower-back-problems/";
    };
    southTeesRules: {
        readonly reference: "South Tees Hospitals NHS Foundation Trust. Managing back pain: golden rules.";
        readonly url: "www.southtees.nhs.uk/services/back-pain-specialist-spinal-triage-practitioners/patient-information/";
    };
    sironaBack: {
        readonly reference: "Sirona care & health. How to manage your back.";
        readonly url: "sirona-cic.org.uk/advice-information/leaflet-library/musculoskeletal-msk-services/how-to-manage-your-back/";
    };
    cuhFlareUp: {
        readonly reference: "Cambridge University Hospitals NHS Foundation Trust. Flare-up and setback management.";
        readonly url: "cuh.nhs.uk/patient-information/flare-up-and-setback-management";
    };
    cspBackPain: {
        readonly reference: "Chartered Society of Physiotherapy. Living with back pain.";
        readonly url: "www.csp.org.uk/conditions/back-pain/living-back-pain";
    };
    nhsIbuprofen: {
        readonly reference: "NHS. Ibuprofen for adults.";
        readonly url: "www.nhs.uk/medicines/ibuprofen-for-adults/";
    };
    wisconsinRunning: {
        readonly reference: "University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.";
        readonly url: "dynamic-pt.com/get-back-to-running-safely";
    };
    couchTo5k: {
        readonly reference: "NHS. Couch to 5K running plan.";
        readonly url: "www.nhs.uk/better-health/get-active/get-running-with-couch-to-5k/couch-to-5k-running-plan";
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
        readonly url: "www.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms";
    };
    gcareBackPain: {
        readonly reference: "NHS Gloucestershire. Red flags for spinal conditions.";
        readonly url: "g-care.glos.nhs.uk/pathway/75/resource/3";
    };
    northernTrustBack: {
        readonly reference: "Northern Health and Social Care Trust. Low Back Pain (LBP).";
        readonly url: "www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/";
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
        readonly reference: "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350–372.";
        readonly doi: "10.2519/jospt.2020.9971";
    };
    girftCauda: {
        readonly reference: "Getting It Right First Time (GIRFT), NHS England. Suspected cauda equina syndrome: presentation in primary and community care.";
        readonly url: "girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/";
    };
    epiduralBleeding2021: {
        readonly reference: "Stetkarova I, Ehler E, Brabec K, et al. Spontaneous spinal epidural haematoma: management and main risk factors in era of anticoagulant / antiplatelet treatment. Neurol Neurochir Pol 2021;55(6):574–581.";
        readonly pmid: "34637134";
        readonly url: "journals.viamedica.pl/neurologia_neurochirurgia_polska/article/view/74229";
    };
    spinalInfection2019: {
        readonly reference: "High risk clinical characteristics for pyogenic spinal infection in acute neck or back pain: prospective cohort study. Am J Emerg Med 2019.";
        readonly url: "ajemjournal.com/article/S0735-67571930336-5/fulltext";
    };
    sepsisSafetyNet: {
        readonly reference: "Patient.info with The UK Sepsis Trust. Adult sepsis safety net.";
        readonly url: "patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net";
    };
    leedsEctopic: {
        readonly reference: "Leeds Teaching Hospitals NHS Trust. Ectopic pregnancy.";
        readonly url: "www.leedsth.nhs.uk/services/gynaecology/gatu/early-pregnancy/ectopic-pregnancy/";
    };
    tommysPreterm: {
        readonly reference: "Tommy’s. Signs of premature labour.";
        readonly url: "www.tommys.org/pregnancy-information/premature-birth/signs-premature-labour";
    };
    stGeorgesEpidural: {
        readonly reference: "St George’s University Hospitals NHS Foundation Trust. Going home after having a spinal or epidural.";
        readonly url: "www.stgeorges.nhs.uk/service/anaesthesia/obstetric-anaesthesia-2/going-home-after-having-a-spinal-or-epidural/";
    };
    youngAthleteBack: {
        readonly reference: "Adolescent Rheumatology. Spondylolysis.";
        readonly url: "www.doctorabel.us/adolescent-rheumatology/spondylolysis.html";
    };
    boneStress2021: {
        readonly reference: "Warden SJ, Edwards WB, Willy RW. Preventing bone stress injuries in runners with optimal workload. Curr Osteoporos Rep 2021;19:298–307.";
        readonly doi: "10.1007/s11914-021-00666-y";
        readonly pmcid: "PMC8316280";
    };
    shinglesPharmacy: {
        readonly reference: "Community Pharmacy West Midlands. Shingles: NHS Pharmacy First.";
        readonly url: "westmidlands.communitypharmacy.org.uk/pharmacy-first/shingles";
    };
    belavy2017: {
        readonly reference: "Belavý DL, Quittner MJ, Ridgers N, et al. Running exercise strengthens the intervertebral disc. Sci Rep 2017;7:45975.";
        readonly doi: "10.1038/srep45975";
        readonly pmid: "28422125";
        readonly pmcid: "PMC5396190";
    };
    maselli2020: {
        readonly reference: "Maselli F, et al. Prevalence and incidence of low back pain among runners: a systematic review. BMC Musculoskelet Disord 2020;21:343.";
        readonly doi: "10.1186/s12891-020-03357-4";
        readonly pmid: "32493481";
        readonly pmcid: "PMC7271446";
    };
    mitchell2020: {
        readonly reference: "Mitchell UH, Bowden JA, Larson RE, et al. Long-term running in middle-aged men and intervertebral disc health, a cross-sectional pilot study. PLoS One 2020;15(2):e0229457.";
        readonly doi: "10.1371/journal.pone.0229457";
        readonly pmid: "32084224";
        readonly pmcid: "PMC7034897";
    };
    li2024: {
        readonly reference: "Li J, Deng X, Li B, et al. Quantitative observation based on magnetic resonance imaging: the effects of marathon running on lumbar vertebrae, paraspinal muscles, and lumbar disc components. Quant Imaging Med Surg 2024;14(12):8811–8823.";
        readonly doi: "10.21037/qims-24-1053";
        readonly pmid: "39698596";
    };
    horga2022: {
        readonly reference: "Horga LM, Henckel J, Fotiadou A, et al. What happens to the lower lumbar spine after marathon running: a 3.0 T MRI study of 21 first-time marathoners. Skeletal Radiol 2022;51(5):971–980.";
        readonly doi: "10.1007/s00256-021-03906-5";
        readonly pmid: "34541607";
    };
    asteroid2024: {
        readonly reference: "Neason C, Samanna CL, Tagliaferri SD, et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain: the ASTEROID randomised controlled trial. Br J Sports Med, published online 7 October 2024.";
        readonly doi: "10.1136/bjsports-2024-108245";
        readonly pmid: "39375007";
    };
    asteroidAbstract2023: {
        readonly reference: "Neason C, et al. Is a twelve-week running program appropriate for people with chronic low back pain? Poster 21, Sydney Spinal Symposium 2023.";
        readonly url: "sss-2023.p.asnevents.com.au/days/2023-09-29/abstract/97252";
    };
    asteroidRegistry: {
        readonly reference: "Australian New Zealand Clinical Trials Registry, ACTRN12622001276741. Assessing Safety and Treatment Efficacy of Running On Intervertebral Discs (ASTEROID).";
        readonly url: "anzctr.org.au/Trial/Registration/TrialReview.aspx?id=384678";
    };
    walkBack2024: {
        readonly reference: "Pocovi NC, Lin CC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial. Lancet 2024;404(10448):134–144.";
        readonly doi: "10.1016/S0140-6736(24)00755-4";
    };
    burden2023: {
        readonly reference: "GBD 2021 Low Back Pain Collaborators. Global, regional, and national burden of low back pain, 1990–2020, its attributable risk factors, and projections to 2050: a systematic analysis of the Global Burden of Disease Study 2021. Lancet Rheumatol 2023;5(6):e316–e329.";
        readonly doi: "10.1016/S2665-9913(23)00098-X";
    };
    hartvigsen2018: {
        readonly reference: "Hartvigsen J, Hancock MJ, Kongsted A, et al. What low back pain is and why we need to pay attention. Lancet 2018;391(10137):2356–2367.";
        readonly doi: "10.1016/S0140-6736(18)30480-X";
    };
    brinjikji2015: {
        readonly reference: "Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. AJNR Am J Neuroradiol 2015;36(4):811–816.";
        readonly doi: "10.3174/ajnr.A4173";
    };
    rihn2011: {
        readonly reference: "Rihn JA, Hilibrand AS, Radcliff K, et al. Duration of symptoms resulting from lumbar disc herniation: effect on treatment outcomes. Analysis of the Spine Patient Outcomes Research Trial (SPORT). J Bone Joint Surg Am 2011;93(20):1906–1914.";
        readonly doi: "10.2106/JBJS.J.00878";
        readonly pmid: "22012528";
        readonly pmcid: "PMC5515548";
    };
    dahm2010: {
        readonly reference: "Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database Syst Rev 2010;(6):CD007612.";
        readonly doi: "10.1002/14651858.CD007612.pub2";
        readonly pmid: "20556780";
    };
    kneeRunTrial2023: {
        readonly reference: "Crowell MS, Brindle RA, Miller EM, et al. The effectiveness of telehealth gait retraining in addition to standard physical therapy treatment for overuse knee injuries in soldiers: a protocol for a randomized clinical trial. Trials 2023;24. Table 1.";
        readonly doi: "10.1186/s13063-023-07502-x";
        readonly pmid: "37845752";
        readonly pmcid: "PMC10580615";
    };
    hoffmann2022: {
        readonly reference: "Hoffmann F, Heinz L, Mouton C, et al. Unusual cause of lumbar pain in elite sports: two case reports of sacral stress fractures. Dtsch Z Sportmed 2022;73(1):43–48.";
        readonly url: "www.germanjournalsportsmedicine.com/archive/archive-2022/issue-1/unusual-cause-of-lumbar-pain-in-elite-sports-two-case-reports-of-sacral-stress-fractures/";
    };
    robertson2017: {
        readonly reference: "Robertson GA, Wood AM. Femoral neck stress fractures in sport: a current concepts review. Sports Med Int Open 2017;1(2):E58–E68.";
        readonly doi: "10.1055/s-0043-103946";
        readonly pmid: "30539087";
        readonly pmcid: "PMC6226070";
    };
};
export type SourceId = keyof typeof ALL;
/** Everything the content may cite, by id. */
export declare const SOURCES: Readonly<Record<SourceId, Source>>;
export {};
