/** Published programmes that the exercises, their doses and their cautions come from. */
const EXERCISE_PROGRAMMES = {
    mayoBackExercises: {
        reference: 'Mayo Clinic. Back exercises in 15 minutes a day.',
        url: 'www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    },
    nhsBackExercises: {
        reference: 'NHS. Lower back pain exercises, 2019.',
        url: 'www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
    },
    nhsInformBack: {
        reference: 'NHS inform. Exercises for back problems.',
        url: 'www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
    },
    cuhMobility: {
        reference: 'Cambridge University Hospitals NHS Foundation Trust. Back mobility exercises.',
        url: 'www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
    },
    baycareElbowPress: {
        reference: 'BayCare. Back extension with elbow press.',
        url: 'www.baycare.org/services/back-and-neck-health/back-exercises/back-extension-with-elbow-press',
    },
    harrisonBirdDog: {
        reference: 'Harrison Clinic. The bird dog.',
        url: 'harrisonclinic.co.uk/aiovg_videos/the-bird-dog/',
    },
    mcgill2010: {
        reference: 'McGill S. Core training. Strength Cond J 2010;32.',
        doi: '10.1519/SSC.0b013e3181df4521',
    },
};

export { EXERCISE_PROGRAMMES };
