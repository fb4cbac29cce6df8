/** Copies a text; where the browser does not let us, it is shown to be copied by hand. */
export declare function copyReport(text: string, status: HTMLElement): Promise<void>;
