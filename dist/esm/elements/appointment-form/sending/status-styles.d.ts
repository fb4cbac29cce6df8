/** Where the request is, while it is on its way. */
export declare const statusStyles: import("lit").CSSResult;
