/** Regions whose road signs are in miles (ISO 3166 codes). */
export const MILE_REGIONS: readonly string[] = ['US', 'GB', 'LR', 'MM'];
