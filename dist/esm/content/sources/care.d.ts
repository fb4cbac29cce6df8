/** Guidelines and public health pages that the advice and the guide rest on. */
export declare const CARE: {
    readonly nhsBackPain: {
        readonly reference: "NHS. Back pain.";
        readonly url: "www.nhs.uk/conditions/back-pain/";
    };
    readonly walesSciatica: {
        readonly reference: "NHS 111 Wales. Sciatica.";
        readonly url: "111.wales.nhs.uk/encyclopaedia/s/article/sciatica/";
    };
    readonly lothianBackPain: {
        readonly reference: "NHS Lothian. Lumbar spine red flags.";
        readonly url: "rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags";
    };
    readonly bassCaudaEquina2018: {
        readonly reference: "SBNS and BASS. Standards of care for cauda equina syndrome, 2018.";
        readonly url: "www.spinesurgeons.ac.uk/wp-content/uploads/2019/01/Cauda_Equina_Syndrome_Standards_SBNS_BASS-Dec-2018.pdf";
    };
    readonly nhsAneurysm: {
        readonly reference: "NHS. Abdominal aortic aneurysm.";
        readonly url: "www.nhs.uk/conditions/abdominal-aortic-aneurysm/";
    };
    readonly niceNg59: {
        readonly reference: "NICE guideline NG59. Low back pain and sciatica in over 16s: assessment and management, 2016, updated 2020.";
        readonly url: "www.nice.org.uk/guidance/ng59";
    };
    readonly niceSummary2017: {
        readonly reference: "Bernstein IA, Malik Q, Carville S, Ward S. Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748. It has a correction.";
        readonly doi: "10.1136/bmj.i6748";
    };
    readonly guysPacing: {
        readonly reference: "Guy's and St Thomas' NHS Foundation Trust. Low back pain: physiotherapy and exercises.";
        readonly url: "www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises";
    };
    readonly sacralStress2019: {
        readonly reference: "Sacral stress fractures: a rare but curable cause of back pain in athletes. Sports Health 2019.";
        readonly doi: "10.1177/1941738119854763";
        readonly pmid: "31265789";
        readonly pmcid: "PMC6745814";
    };
    readonly southTeesBack: {
        readonly reference: "South Tees Hospitals NHS Foundation Trust. Managing short-lived lower back problems.";
        readonly url: "www.southtees.nhs.uk/services/back-pain/self-help/managing-short-lived-lower-back-problems/";
    };
    readonly southTeesRules: {
        readonly reference: "South Tees Hospitals NHS Foundation Trust. Managing back pain: golden rules.";
        readonly url: "www.southtees.nhs.uk/services/back-pain-specialist-spinal-triage-practitioners/patient-information/";
    };
    readonly sironaBack: {
        readonly reference: "Sirona care & health. How to manage your back.";
        readonly url: "sirona-cic.org.uk/advice-information/leaflet-library/musculoskeletal-msk-services/how-to-manage-your-back/";
    };
    readonly cuhFlareUp: {
        readonly reference: "Cambridge University Hospitals NHS Foundation Trust. Flare-up and setback management.";
        readonly url: "cuh.nhs.uk/patient-information/flare-up-and-setback-management";
    };
    readonly cspBackPain: {
        readonly reference: "Chartered Society of Physiotherapy. Living with back pain.";
        readonly url: "www.csp.org.uk/conditions/back-pain/living-back-pain";
    };
    readonly nhsIbuprofen: {
        readonly reference: "NHS. Ibuprofen for adults.";
        readonly url: "www.nhs.uk/medicines/ibuprofen-for-adults/";
    };
    readonly wisconsinRunning: {
        readonly reference: "University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.";
        readonly url: "dynamic-pt.com/get-back-to-running-safely";
    };
    readonly couchTo5k: {
        readonly reference: "NHS. Couch to 5K running plan.";
        readonly url: "www.nhs.uk/better-health/get-active/get-running-with-couch-to-5k/couch-to-5k-running-plan";
    };
    readonly nhsKidney: {
        readonly reference: "NHS. Kidney infection.";
        readonly url: "www.nhs.uk/conditions/kidney-infection/";
    };
    readonly torbayCauda: {
        readonly reference: "Torbay and South Devon NHS Foundation Trust. Cauda equina syndrome.";
        readonly url: "www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/";
    };
    readonly rnohSpine: {
        readonly reference: "Royal National Orthopaedic Hospital. Metastatic spinal cord compression.";
        readonly url: "www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information";
    };
    readonly crukInfection: {
        readonly reference: "Cancer Research UK. Infection during cancer treatment.";
        readonly url: "www.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms";
    };
    readonly gcareBackPain: {
        readonly reference: "NHS Gloucestershire. Red flags for spinal conditions.";
        readonly url: "g-care.glos.nhs.uk/pathway/75/resource/3";
    };
    readonly northernTrustBack: {
        readonly reference: "Northern Health and Social Care Trust. Low Back Pain (LBP).";
        readonly url: "www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/";
    };
    readonly dorsetMaternity: {
        readonly reference: "Maternity Matters Dorset, NHS. Complications.";
        readonly url: "maternitymattersdorset.nhs.uk/pregnant/complications/";
    };
    readonly niceNg65: {
        readonly reference: "NICE guideline NG65. Spondyloarthritis in over 16s.";
        readonly url: "www.nice.org.uk/guidance/ng65";
    };
    readonly finucane2020: {
        readonly reference: "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350–372.";
        readonly doi: "10.2519/jospt.2020.9971";
    };
    readonly girftCauda: {
        readonly reference: "Getting It Right First Time (GIRFT), NHS England. Suspected cauda equina syndrome: presentation in primary and community care.";
        readonly url: "girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/";
    };
    readonly epiduralBleeding2021: {
        readonly reference: "Stetkarova I, Ehler E, Brabec K, et al. Spontaneous spinal epidural haematoma: management and main risk factors in era of anticoagulant / antiplatelet treatment. Neurol Neurochir Pol 2021;55(6):574–581.";
        readonly pmid: "34637134";
        readonly url: "journals.viamedica.pl/neurologia_neurochirurgia_polska/article/view/74229";
    };
    readonly spinalInfection2019: {
        readonly reference: "High risk clinical characteristics for pyogenic spinal infection in acute neck or back pain: prospective cohort study. Am J Emerg Med 2019.";
        readonly url: "ajemjournal.com/article/S0735-67571930336-5/fulltext";
    };
    readonly sepsisSafetyNet: {
        readonly reference: "Patient.info with The UK Sepsis Trust. Adult sepsis safety net.";
        readonly url: "patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net";
    };
    readonly leedsEctopic: {
        readonly reference: "Leeds Teaching Hospitals NHS Trust. Ectopic pregnancy.";
        readonly url: "www.leedsth.nhs.uk/services/gynaecology/gatu/early-pregnancy/ectopic-pregnancy/";
    };
    readonly tommysPreterm: {
        readonly reference: "Tommy’s. Signs of premature labour.";
        readonly url: "www.tommys.org/pregnancy-information/premature-birth/signs-premature-labour";
    };
    readonly stGeorgesEpidural: {
        readonly reference: "St George’s University Hospitals NHS Foundation Trust. Going home after having a spinal or epidural.";
        readonly url: "www.stgeorges.nhs.uk/service/anaesthesia/obstetric-anaesthesia-2/going-home-after-having-a-spinal-or-epidural/";
    };
    readonly youngAthleteBack: {
        readonly reference: "Adolescent Rheumatology. Spondylolysis.";
        readonly url: "www.doctorabel.us/adolescent-rheumatology/spondylolysis.html";
    };
    readonly boneStress2021: {
        readonly reference: "Warden SJ, Edwards WB, Willy RW. Preventing bone stress injuries in runners with optimal workload. Curr Osteoporos Rep 2021;19:298–307.";
        readonly doi: "10.1007/s11914-021-00666-y";
        readonly pmcid: "PMC8316280";
    };
    readonly shinglesPharmacy: {
        readonly reference: "Community Pharmacy West Midlands. Shingles: NHS Pharmacy First.";
        readonly url: "westmidlands.communitypharmacy.org.uk/pharmacy-first/shingles";
    };
};
