import type { ElementFacts } from '../../features/check/element-findings.js';
/** One of our elements, as far as the check looks into it. */
export type OurElement = HTMLElement & {
    hasUpdated?: boolean;
    updateComplete?: Promise<unknown>;
};
/** A class of ours knows this option; that of a stranger who has taken the name does not. */
export declare function isOurClass(made: CustomElementConstructor | undefined): boolean;
/** The attributes that an element of ours reads. */
export declare function optionsOf(made: CustomElementConstructor | undefined): readonly string[];
export declare function isOurs(element: Element): element is OurElement;
/** All of our elements on the page, in its order. */
export declare function elementsOnPage(): OurElement[];
export declare function readElement(element: OurElement): ElementFacts;
