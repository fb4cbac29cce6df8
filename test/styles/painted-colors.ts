export type Pixel = readonly [red: number, green: number, blue: number];

/**
 * What the eye gets of a private property (`--_…`) as a colour: painted by the browser on the page's ground, since
 * colours may be translucent, or stronger than a screen can show.
 */
export function paintedOn(element: HTMLElement, ground: string): (name: string) => Pixel {
  const probe = element.querySelector('span') as HTMLElement;
  const computed = (name: string) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
  return (name) => paint([ground, computed(name)]);
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** The colour of a point on which these have been painted, one above the other. */
function paint(layers: readonly string[]): Pixel {
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
