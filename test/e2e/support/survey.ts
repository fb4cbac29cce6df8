/** What a person sees inside our elements, read from the browser: every text, everything to press or type into. */
import type { Page } from 'puppeteer-core';

export interface SeenText {
  /** The element it stands in, and its first words: says in a failing test what is meant. */
  what: string;
  /** Of the text in its own element's base size. */
  scale: number;
  size: number;
  /** Against what lies behind it. */
  contrast: number;
  /** Bold from 18.66 px, any from 24 px: WCAG asks less of it. */
  large: boolean;
  family: string;
  /** What no page may change. */
  look: Record<string, string>;
}

export interface SeenControl {
  what: string;
  width: number;
  height: number;
  /** It stands in running text, as a citation does. */
  inText: boolean;
  /** What lies at its middle is itself, or its own. */
  reachable: boolean;
}

export interface Survey {
  /** By tag name: the base size, and that of the page around it. */
  bases: { what: string; size: number; around: number; family: string; familyAround: string }[];
  texts: SeenText[];
  controls: SeenControl[];
  /** Parts that stand out of their element. */
  tooWide: string[];
  /** Parts marked `hidden` that are to be seen. */
  unhidden: string[];
}

/** Reads all of it in the page. */
export function survey(page: Page): Promise<Survey> {
  return page.evaluate(() => {
    const UNTOUCHED = [
      'letterSpacing',
      'wordSpacing',
      'textTransform',
      'whiteSpace',
      'direction',
      'textAlign',
      'textIndent',
      'textShadow',
      'fontStyle',
      'fontVariantCaps',
      'fontWeight',
      'fontStretch',
      'visibility',
      'wordBreak',
      'hyphens',
      'cursor',
      'color',
      'opacity',
      'pointerEvents',
      'listStyleType',
      'listStylePosition',
    ] as const;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');

    type Colour = [red: number, green: number, blue: number, alpha: number];
    const colour = (css: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const luminance = ([r, g, b]: Colour): number => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = colour(getComputedStyle(element).backgroundColor);
      if (own[3] === 1) return own;
      const root = element.getRootNode();
      return over(own, behind(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)));
    };
    const contrast = (element: Element): number => {
      const ground = behind(element);
      const [dark = 0, light = 0] = [
        luminance(over(colour(getComputedStyle(element).color), ground)),
        luminance(ground),
      ].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const words = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const isShown = (element: Element): boolean =>
      element.getClientRects().length > 0 && !element.closest('.visually-hidden');

    const found: Survey = { bases: [], texts: [], controls: [], tooWide: [], unhidden: [] };
    for (const host of document.querySelectorAll('back-pain-article, symptom-guide, appointment-form')) {
      const root = host.shadowRoot;
      const base = root?.querySelector('.bp');
      if (!root || !base) throw new Error(`<${host.localName}> shows nothing`);
      const tag = host.localName;
      const baseStyle = getComputedStyle(base);
      const baseSize = parseFloat(baseStyle.fontSize);
      const around = getComputedStyle(host);
      found.bases.push({
        what: tag,
        size: baseSize,
        around: parseFloat(around.fontSize),
        family: baseStyle.fontFamily,
        familyAround: around.fontFamily,
      });

      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || words(node.textContent) === '' || !isShown(element) || element.closest('style, svg'))
          continue;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const round = (value: number) => Math.round(value * 100) / 100;
        const look: Record<string, string> = {
          lineHeight: String(round(parseFloat(style.lineHeight) / size)),
        };
        for (const property of UNTOUCHED) {
          const value = style[property];
          // Lengths in em, so that a larger base is no difference.
          look[property] = /^[\d.]+px$/.test(value) ? `${round(parseFloat(value) / size)}em` : value;
        }
        // Headings take weight and colour from the page's own, except where they stand on a colour of ours.
        if (element.closest('h1, h2, h3, h4, h5, h6') && !element.closest('.care-head'))
          Object.assign(look, { fontWeight: 'of the page', color: 'of the page' });
        found.texts.push({
          what: `${tag} ${element.localName}: ${words(node.textContent)}`,
          scale: round(size / baseSize),
          size,
          contrast: round(contrast(element)),
          large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
          family: style.fontFamily,
          look,
        });
      }

      const pressed =
        'button, a.button, label.choice, label.slot, textarea, input:not([type=radio], [type=checkbox]), .contents a, .problems a';
      for (const control of root.querySelectorAll<HTMLElement>(pressed)) {
        // What is folded has a place but is not to be seen.
        if (!isShown(control) || !control.checkVisibility()) continue;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = root.elementFromPoint(left + width / 2, top + height / 2);
        found.controls.push({
          what: `${tag} ${control.localName}: ${words(control.textContent) || control.id}`,
          width,
          height,
          inText: control.matches('.mark'),
          reachable: control.contains(hit),
        });
      }

      // A list's numbers hang in its padding; nothing tells their box, so their text is measured.
      for (const list of root.querySelectorAll('ol')) {
        const { listStyleType, paddingInlineStart, font } = getComputedStyle(list);
        canvas.font = font;
        const needed = canvas.measureText(`${list.children.length}. `).width;
        if (isShown(list) && listStyleType === 'decimal' && needed > parseFloat(paddingInlineStart))
          found.tooWide.push(
            `${tag} number ${list.children.length} of a list: ${needed} in ${paddingInlineStart}`,
          );
      }

      const { left, right } = host.getBoundingClientRect();
      for (const element of root.querySelectorAll('.bp, .bp *')) {
        if (!isShown(element)) continue;
        if (element.hasAttribute('hidden')) found.unhidden.push(`${tag} ${element.className}`);
        const box = element.getBoundingClientRect();
        if (element.closest('svg') && element.localName !== 'svg') continue;
        // A drawing's frame may hang out by the breadth of a line; what is drawn stands inside it.
        const slack = element.localName === 'svg' ? 3 : 1;
        if (box.width > 0 && (box.right > right + slack || box.left < left - slack))
          found.tooWide.push(
            `${tag} ${element.localName}.${element.getAttribute('class') ?? ''}: ${Math.round(box.left)} to ${Math.round(box.right)} in ${Math.round(left)} to ${Math.round(right)}`,
          );
      }
    }
    return found;
  });
}
