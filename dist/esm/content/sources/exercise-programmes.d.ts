/** Published programmes that the exercises, their doses and their cautions come from. */
export declare const EXERCISE_PROGRAMMES: {
    readonly mayoBackExercises: {
        readonly reference: "Mayo Clinic. Back exercises in 15 minutes a day.";
        readonly url: "www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265";
    };
    readonly nhsBackExercises: {
        readonly reference: "NHS. Lower back pain exercises, 2019.";
        readonly url: "www.nhs.uk/live-well/exercise/lower-back-pain-exercises/";
    };
    readonly nhsInformBack: {
        readonly reference: "NHS inform. Exercises for back problems.";
        readonly url: "www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain";
    };
    readonly cuhMobility: {
        readonly reference: "Cambridge University Hospitals NHS Foundation Trust. Back mobility exercises.";
        readonly url: "www.cuh.nhs.uk/patient-information/back-mobility-exercises/";
    };
    readonly baycareElbowPress: {
        readonly reference: "BayCare. Back extension with elbow press.";
        readonly url: "www.baycare.org/services/back-and-neck-health/back-exercises/back-extension-with-elbow-press";
    };
    readonly harrisonBirdDog: {
        readonly reference: "Harrison Clinic. The bird dog.";
        readonly url: "harrisonclinic.co.uk/aiovg_videos/the-bird-dog/";
    };
    readonly mcgill2010: {
        readonly reference: "McGill S. Core training. Strength Cond J 2010;32.";
        readonly doi: "10.1519/SSC.0b013e3181df4521";
    };
};
