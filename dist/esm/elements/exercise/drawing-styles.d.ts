/** Colours of the drawings: the reader's text and accent colours, mixed with the surface they stand on. */
export declare const drawingStyles: import("lit").CSSResult;
