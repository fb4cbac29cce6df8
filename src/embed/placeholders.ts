/**
 * Editors that strip custom elements leave a `<div data-bp="symptom-guide">`, or a plain link that ends in `#bp-embed`.
 * Each becomes the element it names, whenever it comes into the page. What it held is inside, as the element's
 * fallback: a page that is saved and opened without the script still shows it. A link stays where it was, unseen, with
 * its element after it: a framework that made the link looks for it there, when it takes it away or puts something
 * before it.
 */
import { PLACES } from './places.js';
import { readScriptOptions } from './script-options.js';

const NAMES = 'back-pain-article,symptom-guide,appointment-form';

/** Options that lead somewhere. Anybody can send a patient a link, so a link may not lead them to another site. */
const LEADING = /^(endpoint|redirect|booking)$|-url/;

/** A node that may be a placeholder or a link: whatever it is, it has some of these. */
type Place = HTMLElement & Pick<HTMLAnchorElement, 'pathname' | 'search'>;

/** Link → its element, which goes where a script moves the link, and away with it; and element → its link. */
const partners = new WeakMap<Node, HTMLElement>();

const watcher = new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes } of records) {
    for (const node of removedNodes) {
      const partner = partners.get(node);
      if (!partner) continue;
      if (node instanceof HTMLAnchorElement) {
        if (node.nextSibling !== partner) partner.remove();
      } else if (!isHidden(partner)) {
        // Morphing made the page as its server wrote it: without the element, the link to be seen.
        fillWithin(partner);
      }
    }
    for (const node of addedNodes) {
      fillWithin(node);
      // The rest of a placeholder's content, where a slow page is read bit by bit.
      fill(target as Place);
    }
  }
});

/** Fills the placeholders of a part of the page, and those that come into it later. */
export function fillPlaceholders(root: Node): void {
  watcher.observe(root, { childList: true, subtree: true });
  fillWithin(root);
}

function fillWithin(root: Node): void {
  fill(root as Place);
  (root as Partial<ParentNode>).querySelectorAll?.<Place>(PLACES).forEach(fill);
}

function fill(place: Place): void {
  // Inside one of our elements it is that element's fallback.
  if (!(place as Partial<Place>).matches?.(PLACES) || place.closest(NAMES)) return;
  const isLink = place.matches('a');
  const name = isLink ? place.pathname.replace(/.*\/|\.html$/g, '') : (place.dataset['bp'] ?? '');
  const element =
    partners.get(place) ??
    elementOfSaved(place, isLink, name) ??
    elementWith(name, isLink ? new URLSearchParams(place.search) : readScriptOptions(place), isLink);
  if (!element) return;
  if (isLink) {
    if (!element.firstChild) element.append(place.cloneNode(true));
    partners.set(place, element).set(element, place);
    place.style.setProperty('display', 'none', 'important');
    if (place.nextSibling !== element) place.after(element);
  } else {
    element.append(...[...place.childNodes].filter((node) => !node.contains(element)));
    if (!place.contains(element)) place.append(element);
  }
}

/** The element that stands there already, in a page that was saved while it was alive. */
function elementOfSaved(place: Place, isLink: boolean, name: string): HTMLElement | null {
  if (!NAMES.split(',').includes(name)) return null;
  if (!isLink) return place.querySelector<HTMLElement>(name);
  const next = place.nextElementSibling as HTMLElement | null;
  return isHidden(place) && next?.localName === name ? next : null;
}

const isHidden = ({ style }: HTMLElement) => style.display === 'none';

/**
 * One of our elements with the options given for it; null where there is no such element, or where somebody else has
 * defined that tag: then what stands in its place is of more use.
 * @param byAddress the options stand in an address, which anybody can send a patient
 */
export function elementWith(
  name: string,
  given: Iterable<[option: string, value: string]>,
  byAddress: boolean,
): HTMLElement | null {
  const options = NAMES.split(',').includes(name) && optionsOf(name);
  if (!options || !options.includes('heading-level')) return null;
  const element = document.createElement(name);
  for (const [option, value] of given) {
    const known = options.includes(option);
    if (known ? !byAddress || !leadsAway(option, value) : !byAddress && option.startsWith('field-'))
      element.setAttribute(known ? option : `data-${option}`, value);
  }
  return element;
}

function optionsOf(name: string): string[] | undefined {
  return (customElements.get(name) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
}

function leadsAway(option: string, address: string): boolean {
  const { origin } = Object.assign(document.createElement('a'), { href: address });
  const away = LEADING.test(option) && origin !== location.origin;
  if (away) console.warn(`#bp-embed ${option}: not on this site, so it is ignored.`);
  return away;
}
