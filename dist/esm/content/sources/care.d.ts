/** Guidelines and public health pages that the advice and the guide rest on. */
export declare const CARE: {
    readonly nhsBackPain: {
        readonly reference: "NHS. Back pain.";
        readonly url: "www.nhs.uk/conditions/back-pain/";
    };
    readonly walesSciatica: {
        readonly reference: "NHS 111 Wales. Sciatica.";
        readonly url: "111.wales.nhs.uk/Sciatica/";
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
        readonly reference: "NICE guideline NG59. Low back pain and sciatica in over 16s.";
        readonly url: "www.nice.org.uk/guidance/ng59";
    };
    readonly niceSummary2017: {
        readonly reference: "Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748.";
        readonly doi: "10.1136/bmj.i6748";
    };
    readonly guysPacing: {
        readonly reference: "Guy's and St Thomas' NHS Foundation Trust. Pacing.";
        readonly url: "www.guysandstthomas.nhs.uk/";
    };
    readonly sacralStress2019: {
        readonly reference: "Sacral stress fractures. Sports Health 2019.";
        readonly doi: "10.1177/1941738119854763";
    };
    readonly wisconsinRunning: {
        readonly reference: "University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.";
        readonly url: "dynamic-pt.com/get-back-to-running-safely";
    };
    readonly couchTo5k: {
        readonly reference: "NHS. Couch to 5K.";
        readonly url: "www.nhs.uk/live-well/exercise/running-and-aerobic-exercises/get-running-with-couch-to-5k/";
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
        readonly url: "about-cancer.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms";
    };
    readonly gcareBackPain: {
        readonly reference: "NHS Gloucestershire. Red flags for spinal conditions.";
        readonly url: "g-care.glos.nhs.uk/pathway/75/resource/3";
    };
    readonly northernTrustBack: {
        readonly reference: "Northern Health and Social Care Trust. Back pain: when to seek help.";
        readonly url: "www.northerntrust.hscni.net/";
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
        readonly reference: "Finucane LM et al. Red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50:350.";
        readonly doi: "10.2519/jospt.2020.9971";
    };
};
