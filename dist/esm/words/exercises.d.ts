/** The words of the exercises. */
export declare const exercisesIn: (catalogue: import("../locales/shown-catalogue.js").Catalogue) => import("../content/exercise-types.js").ExercisesProse;
