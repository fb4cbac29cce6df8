/* global document, getComputedStyle */
/** @typedef {import('./verdicts.js').Pixel} Pixel */

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = /** @type {CanvasRenderingContext2D} */ (
  canvas.getContext('2d', { willReadFrequently: true })
);
const probe = document.createElement('span');
probe.hidden = true;

/**
 * What the eye gets of an element's colours: computed and painted by the browser on what stands behind it, since
 * colours may be translucent, or stronger than a screen can show.
 *
 * @param {Element} element one of ours
 * @param {string} ground what is painted behind it
 * @returns {(name: string) => Pixel} by the name of a private property, without its `--_`
 */
export function paintedColors(element, ground) {
  const wrapper = element.shadowRoot?.querySelector('.bp');
  if (!wrapper) throw new Error(`<${element.localName}> is not there yet`);
  const styles = getComputedStyle(wrapper);
  return (name) => paint([ground, computed(styles.getPropertyValue(`--_${name}`))]);
}

/**
 * A colour as `#rrggbb`, which is all that the browser's own field for colours takes; '' for what is no colour.
 *
 * @param {string} color
 */
export function hexOf(color) {
  if (computed(color) === '') return '';
  const parts = paint(['#fff', computed(color)]);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Formulas are worked out where a style holds them: a canvas knows fewer notations.
 *
 * @param {string} color
 */
function computed(color) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = '';
  probe.style.color = color;
  return probe.style.color === '' ? '' : getComputedStyle(probe).color;
}

/**
 * The colour of a point on which these have been painted, one above the other.
 *
 * @param {readonly string[]} layers
 * @returns {Pixel}
 */
function paint(layers) {
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
