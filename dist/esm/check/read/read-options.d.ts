import type { RunningScript } from '../../embed/running-script.js';
import type { WrittenAttribute } from '../../features/check/name-findings.js';
import type { OptionUse } from '../../features/check/option-findings.js';
import { type OurElement } from './read-elements.js';
/** All options of any of our elements, as the elements themselves declare them. */
export declare function allOptions(): readonly string[];
/** What holds for the whole page, and who said so. */
export declare function pageWideOptions({ options }: Pick<RunningScript, 'options'>): OptionUse[];
/** What an element says itself, by an attribute or a property. */
export declare function ownOptions(element: OurElement): OptionUse[];
/** A framework may have set the property alone. */
export declare function ownValue(element: OurElement, name: string): string | null;
export declare function nameIn(element: Element): string;
/** Every attribute that may have been meant as an option. */
export declare function writtenAttributes(elements: readonly OurElement[]): WrittenAttribute[];
