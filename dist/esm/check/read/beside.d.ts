/** The address of a file beside the script, without the script's own query. */
export declare function addressBeside(script: string, path: string): string;
