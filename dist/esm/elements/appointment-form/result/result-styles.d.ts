/**
 * What has become of the request. The confirmation is shorter than the form, so `.stage` keeps some height: what stands
 * below must not rush up while it is being read.
 */
export declare const resultStyles: import("lit").CSSResult;
