const EXERCISE_PROGRAMMES = {
  mayoBackExercises: {
    reference: "Mayo Clinic. Back exercises in 15 minutes a day.",
    url: "www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265"
  },
  nhsBackExercises: {
    reference: "NHS. Lower back pain exercises, 2019.",
    url: "www.nhs.uk/live-well/exercise/lower-back-pain-exercises/"
  },
  nhsInformBack: {
    reference: "NHS inform. Exercises for back problems.",
    url: "www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain"
  },
  cuhMobility: {
    reference: "Cambridge University Hospitals NHS Foundation Trust. Back mobility exercises.",
    url: "www.cuh.nhs.uk/patient-information/back-mobility-exercises/"
  },
  baycareElbowPress: {
    reference: "BayCare. Back extension with elbow press.",
    url: "www.baycare.org/services/back-and-neck-health/back-exercises/back-extension-with-elbow-press"
  },
  mayoBirdDog: {
    reference: "Mayo Clinic. Video: Build back strength as you balance in bird dog.",
    url: "www.mayoclinic.org/connected-care/build-core-strength-as-you-balance-in-bird-dog/vid-20307388"
  },
  stLukesCore: {
    reference: "Graham J, St. Luke\u2019s University Health Network. Let\u2019s move. Lehigh Valley Marketplace, 2018.",
    url: "lehighvalleymarketplace.com/lets-move-2/"
  },
  mcgillCurlUp: {
    reference: "POPSUGAR UK. Modified curl-up, after Stuart McGill.",
    url: "www.popsugar.co.uk/fitness/photo-gallery/44688232/video/44688225/Modified-Curl-Up/amp"
  },
  niaFloor: {
    reference: "National Institute on Aging. Getting up from the floor.",
    url: "go4life.nia.nih.gov/exercises/getting-floor"
  }
};

export { EXERCISE_PROGRAMMES };
