import type { Source } from './source.js';

/** Guidelines and public health pages that the advice and the guide rest on. */
export const CARE = {
  nhsBackPain: {
    reference: 'NHS. Back pain. National Health Service, England.',
    url: 'https://www.nhs.uk/conditions/back-pain/',
    figures: [],
  },
  walesSciatica: {
    reference: 'NHS 111 Wales. Sciatica. National Health Service, Wales.',
    url: 'https://111.wales.nhs.uk/Sciatica/',
    figures: ['4', '6'],
  },
  lothianBackPain: {
    reference:
      'NHS Lothian. Lumbar spine red flags, for primary care clinicians. Right Decisions, NHS Scotland.',
    url: 'https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags',
    figures: [],
  },
  bassCaudaEquina2018: {
    reference:
      'Society of British Neurological Surgeons and British Association of Spine Surgeons. Standards of care for investigation and management of cauda equina syndrome. December 2018.',
    url: 'https://www.spinesurgeons.ac.uk/wp-content/uploads/2019/01/Cauda_Equina_Syndrome_Standards_SBNS_BASS-Dec-2018.pdf',
    figures: [],
  },
  nhsAneurysm: {
    reference: 'NHS. Abdominal aortic aneurysm. National Health Service, England.',
    url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
    figures: [],
  },
  niceNg59: {
    reference:
      'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59.',
    url: 'https://www.nice.org.uk/guidance/ng59',
    figures: [],
  },
  niceSummary2017: {
    reference: 'Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748.',
    doi: '10.1136/bmj.i6748',
    figures: ['58%', '84%'],
  },
  rcemBackPain: {
    reference: 'Guly HR. Lower back pain. Royal College of Emergency Medicine, RCEM Learning, 25 March 2021.',
    url: 'https://www.rcemlearning.co.uk/reference/lower-back-pain/',
    figures: ['60', '80%'],
  },
  guysPacing: {
    reference: "Guy's and St Thomas' NHS Foundation Trust. Pacing: managing activity with long-lasting pain.",
    url: 'https://www.guysandstthomas.nhs.uk/',
    figures: [],
  },
  sacralStress2019: {
    reference: 'Sacral stress fractures. Sports Health 2019.',
    doi: '10.1177/1941738119854763',
    figures: [],
  },
  wisconsinRunning: {
    reference:
      'Heiderscheit B and colleagues, University of Wisconsin–Madison. Return-to-running programme, as described by Dynamic Physical Therapy.',
    url: 'https://dynamic-pt.com/get-back-to-running-safely',
    figures: ['30', '3', '10'],
  },
  couchTo5k: {
    reference: 'NHS. Couch to 5K running plan. National Health Service, England.',
    url: 'https://www.nhs.uk/live-well/exercise/running-and-aerobic-exercises/get-running-with-couch-to-5k/',
    figures: ['5', '9', '3', '60', '90', '20', '30'],
  },
  nhsKidney: {
    reference: 'NHS. Kidney infection. National Health Service, England.',
    url: 'https://www.nhs.uk/conditions/kidney-infection/',
    figures: [],
  },
  torbayCauda: {
    reference: 'Torbay and South Devon NHS Foundation Trust. Cauda equina syndrome.',
    url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
    figures: [],
  },
  royalFreeCauda: {
    reference: 'Royal Free London NHS Foundation Trust. Cauda equina syndrome: patient information leaflet.',
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
    figures: [],
  },
  rnohSpine: {
    reference:
      'Royal National Orthopaedic Hospital NHS Trust. Metastatic spinal cord compression: patient information.',
    url: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    figures: [],
  },
  crukInfection: {
    reference: 'Cancer Research UK. Infection during cancer treatment: signs and symptoms.',
    url: 'https://about-cancer.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms',
    figures: [],
  },
  gcareBackPain: {
    reference: 'NHS Gloucestershire. G-care: red flags for spinal conditions.',
    url: 'https://g-care.glos.nhs.uk/pathway/75/resource/3',
    figures: [],
  },
  northernTrustBack: {
    reference: 'Northern Health and Social Care Trust, Northern Ireland. Back pain: when to seek help.',
    url: 'https://www.northerntrust.hscni.net/',
    figures: [],
  },
  dorsetMaternity: {
    reference: 'Maternity Matters Dorset, NHS. Complications in pregnancy.',
    url: 'https://maternitymattersdorset.nhs.uk/pregnant/complications/',
    figures: [],
  },
  raisingChildren: {
    reference: 'Raising Children Network, Australia. Serious health problems in pregnancy: what to do.',
    url: 'https://raisingchildren.net.au/pregnancy/health-wellbeing/pregnancy-health-problems/serious-health-problems-in-pregnancy',
    figures: [],
  },
  niceNg65: {
    reference:
      'National Institute for Health and Care Excellence. Spondyloarthritis in over 16s: diagnosis and management. NICE guideline NG65.',
    url: 'https://www.nice.org.uk/guidance/ng65',
    figures: ['3', '45'],
  },
  finucane2020: {
    reference:
      'Finucane LM, Downie A, Mercer C, and others. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy 2020;50:350–372.',
    doi: '10.2519/jospt.2020.9971',
    figures: [],
  },
} as const satisfies Record<string, Source>;
