import { readColor, contrastRatio } from './color.js';

const WHITE = { parts: [255, 255, 255], alpha: 1 };
function groundBelow(layers) {
  for (const { color: written, hasImage } of layers) {
    const color = readColor(written);
    if (hasImage || color === null) return null;
    if (color.alpha === 1) return color;
    if (color.alpha > 0) return null;
  }
  return WHITE;
}
const READABLE = 4.5;
function isReadable(color, ground) {
  const text = readColor(color);
  return text?.alpha === 1 && ground !== null && contrastRatio(text, ground) >= READABLE;
}

export { groundBelow, isReadable };
