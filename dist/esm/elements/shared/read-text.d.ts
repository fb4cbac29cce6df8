/** Reads a published file. @throws where it cannot be had whole enough to be of use */
export type ReadText = (address: string, options?: ReadOptions) => Promise<string>;
export interface ReadOptions {
    /** More is not read. */
    mostBytes?: number;
    /** `error` where the file must come from that very address. */
    redirect?: 'follow' | 'error';
}
/** A simple GET: no header of ours, so no preflight; no cookie, and no word about which page asks. */
export declare const readText: ReadText;
/** The answer's text as far as it is read, or null where the connection broke before its end. */
export declare function firstPart(response: Response, mostBytes: number): Promise<string | null>;
