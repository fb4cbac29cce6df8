export declare const EMERGENCY_NUMBER_BY_REGION: Readonly<Record<string, string>>;
