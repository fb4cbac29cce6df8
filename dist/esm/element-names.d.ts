/** The tags of our elements. This file imports nothing, so that every layer may read it. */
export declare const ELEMENT_NAMES: readonly ["back-pain-article", "symptom-guide", "appointment-form"];
export type ElementName = (typeof ELEMENT_NAMES)[number];
export declare function isElementName(name: string): name is ElementName;
