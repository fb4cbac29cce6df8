/**
 * Colours of the drawings. Clothes, mat and cushions are mixed from the reader's text and accent colours, and the line
 * around everything from its own colour and the text's, so that it is darker in the light theme and lighter in the dark.
 */
export declare const drawingStyles: import("lit").CSSResult;
