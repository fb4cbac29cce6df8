import { type Color } from './color.js';
/** What an element paints behind its content, as computed by the browser. */
export interface Layer {
    /** `background-color` */
    color: string;
    /** It has a `background-image`, of which no colour is known. */
    hasImage: boolean;
}
/**
 * The colour that shows behind an element.
 * @param layers those of the elements around it, the nearest first
 * @returns white where nothing is painted, as browsers do; null where the colour cannot be known
 */
export declare function groundBelow(layers: readonly Layer[]): Color | null;
/** Whether text of a computed colour can be read there. */
export declare function isReadable(color: string, ground: Color | null): boolean;
