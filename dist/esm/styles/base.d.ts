/**
 * What the three elements share. The look sits on the wrapper `.bp`, not on `:host`: a page's own rules beat `:host`,
 * and inherited properties (letter-spacing, text-transform, line-height …) would walk in. `all: initial` shuts them
 * out; font family and size are then let in again on purpose, and visibility and pointer-events, by which a page puts a
 * closed drawer out of reach.
 * Lengths are in em: a page may have shrunk the rem.
 */
export declare const base: import("lit").CSSResult;
