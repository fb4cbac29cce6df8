/** What a page in a frame tells the page around it: how tall it is. WordPress reads the same three names. */
export interface HeightMessage {
    /** Tells our messages from anybody else's. */
    id: 'bp-embed';
    message: 'height';
    value: number;
    /** WordPress gives each frame one in its address and knows the frame by it. */
    secret?: string;
}
/** Asks a frame for its height; WordPress asks so, too. */
export declare const ASK = "ready";
/** @param hash the fragment of the frame's own address, `#?secret=…` within WordPress */
export declare function heightMessage(height: number, hash: string): HeightMessage;
/** The height that a message asks for, within bounds; null where it is none of ours. */
export declare function askedHeight(data: unknown): number | null;
/** Whether an address is that of one of our pages in `embed/`; some servers leave out `.html`. */
export declare function isOurPage(address: string, base: string): boolean;
/** What tells whether a message comes from the page that a frame was given. */
export interface Frame {
    src: string;
    /** The words of its `sandbox` attribute; null where it has none. */
    sandbox: string | null;
}
/** The origin that messages from a frame must have: a sandboxed page has none and says `null`. */
export declare function originOf({ src, sandbox }: Frame, base: string): string;
