/** A colour as a browser computes it: parts from 0 to 255, `alpha` from 0 (clear) to 1. */
export interface Color {
  parts: readonly [red: number, green: number, blue: number];
  alpha: number;
}

/** Reads `rgb(…)` and `rgba(…)`, which browsers compute for the usual notations; null for newer colour spaces. */
export function readColor(computed: string): Color | null {
  const [, list] = /^rgba?\(([^)]+)\)$/.exec(computed.trim()) ?? [];
  const [red, green, blue, alpha = 1] = list?.split(/[\s,/]+/).map(Number) ?? [];
  const isColor = [red, green, blue, alpha].every((part) => Number.isFinite(part));
  return isColor ? { parts: [red ?? 0, green ?? 0, blue ?? 0], alpha } : null;
}

/** The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance({ parts }: Color): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
