/** The words of the symptom guide. */
export declare const guideIn: (catalogue: import("../locales/shown-catalogue.js").Catalogue) => import("../content/guide-types.js").GuideProse;
