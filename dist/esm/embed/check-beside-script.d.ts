export declare function openCheckWhereAsked(version: string): void;
