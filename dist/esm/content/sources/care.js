/** Guidelines and public health pages that the advice and the guide rest on. */
const CARE = {
    nhsBackPain: {
        reference: 'NHS. Back pain.',
        url: 'www.nhs.uk/conditions/back-pain/',
    },
    walesSciatica: {
        reference: 'NHS 111 Wales. Sciatica.',
        url: '111.wales.nhs.uk/Sciatica/',
    },
    lothianBackPain: {
        reference: 'NHS Lothian. Lumbar spine red flags.',
        url: 'rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags',
    },
    bassCaudaEquina2018: {
        reference: 'SBNS and BASS. Standards of care for cauda equina syndrome, 2018.',
        url: 'www.spinesurgeons.ac.uk/wp-content/uploads/2019/01/Cauda_Equina_Syndrome_Standards_SBNS_BASS-Dec-2018.pdf',
    },
    nhsAneurysm: {
        reference: 'NHS. Abdominal aortic aneurysm.',
        url: 'www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
    },
    niceNg59: {
        reference: 'NICE guideline NG59. Low back pain and sciatica in over 16s.',
        url: 'www.nice.org.uk/guidance/ng59',
    },
    niceSummary2017: {
        reference: 'Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748.',
        doi: '10.1136/bmj.i6748',
    },
    guysPacing: {
        reference: "Guy's and St Thomas' NHS Foundation Trust. Pacing.",
        url: 'www.guysandstthomas.nhs.uk/',
    },
    sacralStress2019: {
        reference: 'Sacral stress fractures. Sports Health 2019.',
        doi: '10.1177/1941738119854763',
    },
    wisconsinRunning: {
        reference: 'University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.',
        url: 'dynamic-pt.com/get-back-to-running-safely',
    },
    couchTo5k: {
        reference: 'NHS. Couch to 5K.',
        url: 'www.nhs.uk/live-well/exercise/running-and-aerobic-exercises/get-running-with-couch-to-5k/',
    },
    nhsKidney: {
        reference: 'NHS. Kidney infection.',
        url: 'www.nhs.uk/conditions/kidney-infection/',
    },
    torbayCauda: {
        reference: 'Torbay and South Devon NHS Foundation Trust. Cauda equina syndrome.',
        url: 'www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
    },
    rnohSpine: {
        reference: 'Royal National Orthopaedic Hospital. Metastatic spinal cord compression.',
        url: 'www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    },
    crukInfection: {
        reference: 'Cancer Research UK. Infection during cancer treatment.',
        url: 'about-cancer.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms',
    },
    gcareBackPain: {
        reference: 'NHS Gloucestershire. Red flags for spinal conditions.',
        url: 'g-care.glos.nhs.uk/pathway/75/resource/3',
    },
    northernTrustBack: {
        reference: 'Northern Health and Social Care Trust. Back pain: when to seek help.',
        url: 'www.northerntrust.hscni.net/',
    },
    dorsetMaternity: {
        reference: 'Maternity Matters Dorset, NHS. Complications.',
        url: 'maternitymattersdorset.nhs.uk/pregnant/complications/',
    },
    niceNg65: {
        reference: 'NICE guideline NG65. Spondyloarthritis in over 16s.',
        url: 'www.nice.org.uk/guidance/ng65',
    },
    finucane2020: {
        reference: 'Finucane LM et al. Red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50:350.',
        doi: '10.2519/jospt.2020.9971',
    },
};

export { CARE };
