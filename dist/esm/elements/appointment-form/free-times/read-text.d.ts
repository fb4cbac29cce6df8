/** Reads a published file. @throws where it cannot be had whole enough to be of use */
export type ReadText = (address: string) => Promise<string>;
/** A simple GET: no header of ours, so no preflight; no cookie, and no word about which page asks. */
export declare const readText: ReadText;
