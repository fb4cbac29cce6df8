/** Takes what the page says now. */
export declare function takePageOptions(): void;
/** Takes what the page comes to say later. */
export declare function followPage(): void;
/**
 * Sets options for the whole page: an attribute's name, with hyphens or as `privacyUrl`, and its value; `null` takes it
 * away again. For pages on which the script's tag cannot carry them, as with a tag manager.
 */
export declare function configure(options: unknown): void;
