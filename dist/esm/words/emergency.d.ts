/** How to say 'call for help'; the same in both Englishes. */
export declare const emergencyIn: (catalogue: import("../locales/shown-catalogue.js").Catalogue) => import("../content/emergency-types.js").EmergencyProse;
