import { contrastRatio, readColor, type Color } from './color.js';

/** What an element paints behind its content, as computed by the browser. */
export interface Layer {
  /** `background-color` */
  color: string;
  /** It has a `background-image`, of which no colour is known. */
  hasImage: boolean;
}

const WHITE: Color = { parts: [255, 255, 255], alpha: 1 };

/**
 * The colour that shows behind an element.
 * @param layers those of the elements around it, the nearest first
 * @returns white where nothing is painted, as browsers do; null where the colour cannot be known
 */
export function groundBelow(layers: readonly Layer[]): Color | null {
  for (const { color: written, hasImage } of layers) {
    const color = readColor(written);
    if (hasImage || color === null) return null;
    if (color.alpha === 1) return color;
    if (color.alpha > 0) return null;
  }
  return WHITE;
}

/** As WCAG 2.2 asks for text. */
const READABLE = 4.5;

/** Whether text of a computed colour can be read there. */
export function isReadable(color: string, ground: Color | null): boolean {
  const text = readColor(color);
  return text?.alpha === 1 && ground !== null && contrastRatio(text, ground) >= READABLE;
}
