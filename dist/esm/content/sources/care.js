const CARE = {
  nhsBackPain: {
    reference: "NHS. Back pain.",
    url: "www.nhs.uk/conditions/back-pain/"
  },
  walesSciatica: {
    reference: "NHS 111 Wales. Sciatica.",
    url: "111.wales.nhs.uk/encyclopaedia/s/article/sciatica/"
  },
  lothianBackPain: {
    reference: "NHS Lothian. Lumbar spine red flags.",
    url: "rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags"
  },
  bassCaudaEquina2018: {
    reference: "SBNS and BASS. Standards of care for cauda equina syndrome, 2018.",
    url: "www.spinesurgeons.ac.uk/wp-content/uploads/2019/01/Cauda_Equina_Syndrome_Standards_SBNS_BASS-Dec-2018.pdf"
  },
  nhsAneurysm: {
    reference: "NHS. Abdominal aortic aneurysm.",
    url: "www.nhs.uk/conditions/abdominal-aortic-aneurysm/"
  },
  niceNg59: {
    reference: "NICE guideline NG59. Low back pain and sciatica in over 16s: assessment and management, 2016, updated 2020.",
    url: "www.nice.org.uk/guidance/ng59"
  },
  niceSummary2017: {
    reference: "Bernstein IA, Malik Q, Carville S, Ward S. Low back pain and sciatica: summary of NICE guidance. BMJ 2017;356:i6748. It has a correction.",
    doi: "10.1136/bmj.i6748"
  },
  guysPacing: {
    reference: "Guy's and St Thomas' NHS Foundation Trust. Low back pain: physiotherapy and exercises.",
    url: "www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises"
  },
  sacralStress2019: {
    reference: "Sacral stress fractures: a rare but curable cause of back pain in athletes. Sports Health 2019.",
    doi: "10.1177/1941738119854763",
    pmid: "31265789",
    pmcid: "PMC6745814"
  },
  southTeesBack: {
    reference: "South Tees Hospitals NHS Foundation Trust. Managing short-lived lower back problems.",
    url: "www.southtees.nhs.uk/services/back-pain/self-help/managing-short-lived-lower-back-problems/"
  },
  southTeesRules: {
    reference: "South Tees Hospitals NHS Foundation Trust. Managing back pain: golden rules.",
    url: "www.southtees.nhs.uk/services/back-pain-specialist-spinal-triage-practitioners/patient-information/"
  },
  sironaBack: {
    reference: "Sirona care & health. How to manage your back.",
    url: "sirona-cic.org.uk/advice-information/leaflet-library/musculoskeletal-msk-services/how-to-manage-your-back/"
  },
  cuhFlareUp: {
    reference: "Cambridge University Hospitals NHS Foundation Trust. Flare-up and setback management.",
    url: "cuh.nhs.uk/patient-information/flare-up-and-setback-management"
  },
  cspBackPain: {
    reference: "Chartered Society of Physiotherapy. Living with back pain.",
    url: "www.csp.org.uk/conditions/back-pain/living-back-pain"
  },
  nhsIbuprofen: {
    reference: "NHS. Ibuprofen for adults.",
    url: "www.nhs.uk/medicines/ibuprofen-for-adults/"
  },
  wisconsinRunning: {
    reference: "University of Wisconsin. Return-to-running programme, as described by Dynamic Physical Therapy.",
    url: "dynamic-pt.com/get-back-to-running-safely"
  },
  couchTo5k: {
    reference: "NHS. Couch to 5K running plan.",
    url: "www.nhs.uk/better-health/get-active/get-running-with-couch-to-5k/couch-to-5k-running-plan"
  },
  nhsKidney: {
    reference: "NHS. Kidney infection.",
    url: "www.nhs.uk/conditions/kidney-infection/"
  },
  torbayCauda: {
    reference: "Torbay and South Devon NHS Foundation Trust. Cauda equina syndrome.",
    url: "www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/"
  },
  rnohSpine: {
    reference: "Royal National Orthopaedic Hospital. Metastatic spinal cord compression.",
    url: "www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information"
  },
  crukInfection: {
    reference: "Cancer Research UK. Infection during cancer treatment.",
    url: "www.cancerresearchuk.org/about-cancer/coping/physically/fever/causes/infection/symptoms"
  },
  gcareBackPain: {
    reference: "NHS Gloucestershire. Red flags for spinal conditions.",
    url: "g-care.glos.nhs.uk/pathway/75/resource/3"
  },
  northernTrustBack: {
    reference: "Northern Health and Social Care Trust. Low Back Pain (LBP).",
    url: "www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/"
  },
  dorsetMaternity: {
    reference: "Maternity Matters Dorset, NHS. Complications.",
    url: "maternitymattersdorset.nhs.uk/pregnant/complications/"
  },
  niceNg65: {
    reference: "NICE guideline NG65. Spondyloarthritis in over 16s.",
    url: "www.nice.org.uk/guidance/ng65"
  },
  finucane2020: {
    reference: "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350\u2013372.",
    doi: "10.2519/jospt.2020.9971"
  },
  girftCauda: {
    reference: "Getting It Right First Time (GIRFT), NHS England. Suspected cauda equina syndrome: presentation in primary and community care.",
    url: "girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/"
  },
  epiduralBleeding2021: {
    reference: "Stetkarova I, Ehler E, Brabec K, et al. Spontaneous spinal epidural haematoma: management and main risk factors in era of anticoagulant / antiplatelet treatment. Neurol Neurochir Pol 2021;55(6):574\u2013581.",
    pmid: "34637134",
    url: "journals.viamedica.pl/neurologia_neurochirurgia_polska/article/view/74229"
  },
  spinalInfection2019: {
    reference: "High risk clinical characteristics for pyogenic spinal infection in acute neck or back pain: prospective cohort study. Am J Emerg Med 2019.",
    url: "ajemjournal.com/article/S0735-67571930336-5/fulltext"
  },
  sepsisSafetyNet: {
    reference: "Patient.info with The UK Sepsis Trust. Adult sepsis safety net.",
    url: "patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net"
  },
  leedsEctopic: {
    reference: "Leeds Teaching Hospitals NHS Trust. Ectopic pregnancy.",
    url: "www.leedsth.nhs.uk/services/gynaecology/gatu/early-pregnancy/ectopic-pregnancy/"
  },
  tommysPreterm: {
    reference: "Tommy\u2019s. Signs of premature labour.",
    url: "www.tommys.org/pregnancy-information/premature-birth/signs-premature-labour"
  },
  stGeorgesEpidural: {
    reference: "St George\u2019s University Hospitals NHS Foundation Trust. Going home after having a spinal or epidural.",
    url: "www.stgeorges.nhs.uk/service/anaesthesia/obstetric-anaesthesia-2/going-home-after-having-a-spinal-or-epidural/"
  },
  youngAthleteBack: {
    reference: "Adolescent Rheumatology. Spondylolysis.",
    url: "www.doctorabel.us/adolescent-rheumatology/spondylolysis.html"
  },
  boneStress2021: {
    reference: "Warden SJ, Edwards WB, Willy RW. Preventing bone stress injuries in runners with optimal workload. Curr Osteoporos Rep 2021;19:298\u2013307.",
    doi: "10.1007/s11914-021-00666-y",
    pmcid: "PMC8316280"
  },
  shinglesPharmacy: {
    reference: "Community Pharmacy West Midlands. Shingles: NHS Pharmacy First.",
    url: "westmidlands.communitypharmacy.org.uk/pharmacy-first/shingles"
  }
};

export { CARE };
