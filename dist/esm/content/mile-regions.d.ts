/** Regions whose road signs are in miles (ISO 3166 codes). */
export declare const MILE_REGIONS: readonly string[];
