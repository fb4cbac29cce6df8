export declare const EMERGENCY_NUMBER_BY_REGION: Readonly<Record<string, string>>;
/** Regions whose road signs are in miles. */
export declare const MILE_REGIONS: readonly string[];
