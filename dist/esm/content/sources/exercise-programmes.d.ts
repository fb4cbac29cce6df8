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
    readonly mayoBirdDog: {
        readonly reference: "Mayo Clinic. Video: Build back strength as you balance in bird dog.";
        readonly url: "www.mayoclinic.org/connected-care/build-core-strength-as-you-balance-in-bird-dog/vid-20307388";
    };
    readonly stLukesCore: {
        readonly reference: "Graham J, St. Luke’s University Health Network. Let’s move. Lehigh Valley Marketplace, 2018.";
        readonly url: "lehighvalleymarketplace.com/lets-move-2/";
    };
    readonly mcgillCurlUp: {
        readonly reference: "POPSUGAR UK. Modified curl-up, after Stuart McGill.";
        readonly url: "www.popsugar.co.uk/fitness/photo-gallery/44688232/video/44688225/Modified-Curl-Up/amp";
    };
    readonly niaFloor: {
        readonly reference: "National Institute on Aging. Getting up from the floor.";
        readonly url: "go4life.nia.nih.gov/exercises/getting-floor";
    };
};
