import { groundBelow, isReadable, type Layer } from '../../features/appearance/ground.js';
import { onMediaChange } from './media-query.js';
import { elementsOnPage } from './page-query.js';
import type { Color } from '../../features/appearance/color.js';

/** The dimmest of the light theme's text colours: where it can be read, all of them can. */
const DIMMEST_TEXT = 'rgb(76, 95, 103)';

/** What an element has to know of its page to be at home there. */
export interface PageAround {
  /** `--bp-color-surface` as it stands for the element; empty where nobody has set it. */
  surface: string;
  /** The colour behind the element; null where it cannot be known. */
  ground: Color | null;
  /** How the page's own headings look; undefined where it has none. */
  heading: Readonly<Pick<CSSStyleDeclaration, 'fontFamily' | 'fontWeight' | 'color'>> | undefined;
}

/**
 * Asks the page. Best done before an element changes anything: the browser has to work out all styles that are not up to
 * date before it can answer, and has to do it once more after the change.
 * @param level the level of the element's own heading
 */
export function lookAround(host: HTMLElement, level: number): PageAround {
  return {
    surface: getComputedStyle(host).getPropertyValue('--bp-color-surface').trim(),
    ground: groundBelow(layersBelow(host)),
    heading: headingOfPage(host, level),
  };
}

/**
 * Makes an element at home on its page: it takes on the look of the page's headings, and shows the page behind its
 * text. Where the page is too dark for the light theme's text, or nobody can know how dark, it gets a ground of its own.
 * @param wrapper the element's `.bp`
 */
export function wearPageLook(wrapper: HTMLElement, { surface, ground, heading }: PageAround): void {
  const needsGround = !isReadable(DIMMEST_TEXT, ground);
  wrapper.toggleAttribute('data-own-ground', surface !== '' ? surface !== 'transparent' : needsGround);
  const set = (name: string, value: string | undefined) => {
    if (wrapper.style.getPropertyValue(name) !== (value ?? '')) wrapper.style.setProperty(name, value ?? '');
  };
  set('--_page-heading-family', heading?.fontFamily);
  set('--_page-heading-weight', heading?.fontWeight);
  set(
    '--_page-heading-color',
    heading && fitsTheme(heading.color, wrapper, ground) ? heading.color : undefined,
  );
}

/** A page's heading colour holds where its ground shows, if it can be read there. */
function fitsTheme(color: string, wrapper: HTMLElement, ground: Color | null): boolean {
  const showsPage = wrapper.dataset['theme'] === 'light' && !wrapper.hasAttribute('data-own-ground');
  return showsPage && isReadable(color, ground);
}

function layersBelow(host: HTMLElement): Layer[] {
  const layers: Layer[] = [];
  let element: Element | null = host;
  while (element) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    layers.push({ color: backgroundColor, hasImage: backgroundImage !== 'none' });
    element = parentOf(element);
  }
  return layers;
}

/** Across shadow roots, as the page is painted. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The look of the page's first heading of this level, or else of its main one. */
function headingOfPage(host: HTMLElement, level: number): PageAround['heading'] {
  const outside = (selector: string) =>
    elementsOnPage(selector).find(
      // What stands inside the element for a page without script is not painted, and so has no style.
      (heading) => !host.contains(heading) && getComputedStyle(heading).fontFamily !== '',
    );
  const found = outside(`h${level}`) ?? outside('h1, h2, h3');
  if (!found) return undefined;
  // Copied, for what the browser gives is worked out anew whenever it is read.
  const { fontFamily, fontWeight, color } = getComputedStyle(found);
  return { fontFamily, fontWeight, color };
}

const listeners = new Set<() => void>();
let watches = false;

/**
 * Tells when the page may look different: a class of its root or body changed, a style sheet came late, or the
 * reader's system went dark.
 * @returns what ends it
 */
export function onPageLookChange(listener: () => void): () => void {
  listeners.add(listener);
  watchPage();
  return () => listeners.delete(listener);
}

function watchPage(): void {
  if (watches) return;
  watches = true;
  const tellAll = () => listeners.forEach((tell) => tell());
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'] };
  const observer = new MutationObserver(tellAll);
  for (const element of elementsOnPage('html, body')) observer.observe(element, options);
  addEventListener('load', tellAll);
  onMediaChange('(prefers-color-scheme: dark)', tellAll);
}
