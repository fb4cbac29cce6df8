export declare function setScriptOrigin(known: string | null): void;
export declare function scriptOrigin(): string | null;
