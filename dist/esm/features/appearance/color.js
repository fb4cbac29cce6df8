function readColor(computed) {
  const [, list] = /^rgba?\(([^)]+)\)$/.exec(computed.trim()) ?? [];
  const [red, green, blue, alpha = 1] = list?.split(/[\s,/]+/).map(Number) ?? [];
  const isColor = [red, green, blue, alpha].every((part) => Number.isFinite(part));
  return isColor ? { parts: [red ?? 0, green ?? 0, blue ?? 0], alpha } : null;
}
function contrastRatio(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function luminance({ parts }) {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export { contrastRatio, readColor };
