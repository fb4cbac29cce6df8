import { isElementName, ELEMENT_NAMES } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import type { ElementFacts } from '../../features/check/element-findings.js';
import { allRoots } from './all-roots.js';
import { placeOf, startTag } from './place-of.js';

const ANY_ELEMENT = ELEMENT_NAMES.join();
/** Parts of a page that nobody puts into one of our elements. */
const PARTS_OF_PAGE = `main,header,footer,nav,aside,article,section,h1,h2,script:not([type]),${ANY_ELEMENT}`;

/** One of our elements, as far as the check looks into it. */
export type OurElement = HTMLElement & { hasUpdated?: boolean; updateComplete?: Promise<unknown> };

/** A class of ours knows this option; that of a stranger who has taken the name does not. */
export function isOurClass(made: CustomElementConstructor | undefined): boolean {
  return optionsOf(made).includes('heading-level');
}

/** The attributes that an element of ours reads. */
export function optionsOf(made: CustomElementConstructor | undefined): readonly string[] {
  return (made as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];
}

export function isOurs(element: Element): element is OurElement {
  return isElementName(element.localName) || element.localName === 'back-pain-check';
}

/** All of our elements on the page, in its order. */
export function elementsOnPage(): OurElement[] {
  return allRoots(isOurs).flatMap((root) => within<OurElement>(root, ANY_ELEMENT));
}

export function readElement(element: OurElement): ElementFacts {
  return {
    name: element.localName,
    place: placeOf(element),
    life: lifeOf(element),
    unseen: unseenBy(element),
    swallowed: within(element, PARTS_OF_PAGE)
      .filter(
        (part) => !part.closest('[slot],[data-bp]') || ELEMENT_NAMES.some((name) => name === part.localName),
      )
      .slice(0, 5)
      .map((part) => startTag(part)),
  };
}

function lifeOf(element: OurElement): ElementFacts['life'] {
  const made = customElements.get(element.localName);
  if (!made) return 'lifeless';
  if (!isOurClass(made)) return 'foreign';
  if (!(element instanceof made)) return 'lifeless';
  return element.hasUpdated === true ? 'alive' : 'waiting';
}

function unseenBy(element: HTMLElement): ElementFacts['unseen'] {
  if (element.getClientRects().length === 0) return 'not shown';
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return 'no room';
  const style = getComputedStyle(element);
  return style.visibility !== 'visible' || isTransparent(element) ? 'invisible' : null;
}

/** Opacity is not inherited: whatever stands around may be transparent. */
function isTransparent(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (Number(getComputedStyle(around).opacity) < 0.05) return true;
  return false;
}
