/** Known only while the script runs for the first time. */
export declare const OWN_ADDRESS: string | undefined;
/** A query on the script (`?ver=2`) goes to the files beside it too: who wants a fresh script wants fresh files. */
export declare function addressBeside(path: string): string;
