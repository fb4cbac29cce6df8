/**
 * Editors that strip custom elements leave a `<div data-bp="symptom-guide">`, or a plain link that ends in `#bp-embed`.
 * Each becomes the element it names, whenever it comes into the page. What it held is inside, as the element's
 * fallback: a page that is saved and opened without the script still shows it. A link stays where it was, unseen, with
 * its element after it: a framework that made the link looks for it there, when it takes it away or puts something
 * before it.
 */
import { ELEMENT_NAMES, isElementName } from '../element-names.js';
import { pageDefault } from '../elements/shared/page-defaults.js';
import { regionOf } from '../features/options/region.js';
import { pageRegistry } from '../page-registry.js';
import { isShown } from './option-names.js';
import { languageOfPage } from './page-language.js';
import { isMatch, within } from './page-nodes.js';
import { BY_VISITORS, PLACES } from './places.js';

/** Any of our elements, as a selector. */
const ANY_ELEMENT = ELEMENT_NAMES.join();

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
      fill(target);
    }
  }
});

/** Fills the placeholders of a part of the page, and those that come into it later. */
export function fillPlaceholders(root: Node): void {
  watcher.observe(root, { childList: true, subtree: true });
  fillWithin(root);
}

function fillWithin(root: Node): void {
  fill(root);
  within(root, PLACES).forEach(fill);
}

function fillDocument(): void {
  fillWithin(document);
}

function fill(node: Node): void {
  // Inside one of our elements it is that element's fallback.
  if (!isMatch(node, PLACES) || node.closest(ANY_ELEMENT) || node.closest(BY_VISITORS)) return;
  const place = node as Place;
  const isLink = place.matches('a');
  // A page that was saved while we were alive has the link's element after the link; it may not have been read yet.
  if (isLink && isHidden(place) && !place.nextSibling && document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', fillDocument);
    return;
  }
  const name = isLink ? place.pathname.replace(/.*\/|\.html$/g, '') : (place.dataset['bp'] ?? '');
  const element =
    partners.get(place) ??
    elementOfSaved(place, isLink, name) ??
    elementWith(name, isLink ? new URLSearchParams(place.search) : dataOf(place));
  if (!element) return;
  // A `lang` that stands around it is text of the author's, too.
  const around = place.closest<HTMLElement>('[lang]');
  if (around && !element.hasAttribute('lang') && !isHarmless('lang', around.lang))
    element.setAttribute('lang', languageOfElements());
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
  if (!isElementName(name)) return null;
  if (!isLink) return place.querySelector<HTMLElement>(name);
  const next = place.nextElementSibling as HTMLElement | null;
  return isHidden(place) && next?.localName === name ? next : null;
}

const isHidden = ({ style }: HTMLElement) => style.display === 'none';

/** Option → value, from a placeholder's `data-…` attributes. */
function dataOf({ attributes }: Element): [option: string, value: string][] {
  return [...attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice('data-'.length), value]);
}

/**
 * One of our elements with the options given for it; null where there is no such element, or where somebody else has
 * defined that tag: then what stands in its place is of more use.
 * @param given what stands in a placeholder or an address: anybody may have written it
 * @param element the one that takes the options, where it is there already
 */
export function elementWith(
  name: string,
  given: Iterable<[option: string, value: string]>,
  element?: HTMLElement | null,
): HTMLElement | null {
  const options = isElementName(name) && optionsOf(name);
  if (!options || !options.includes('heading-level')) return null;
  const taker = element ?? document.createElement(name);
  for (const [option, value] of given) {
    if (!options.includes(option) && !option.startsWith('field-')) continue;
    if (isShown(option) && isHarmless(option, value)) taker.setAttribute(option, value);
    else if (pageDefault(option) !== value)
      console.warn(
        `${name} ${option}: a placeholder, a link or an address cannot set this, so it is ignored. Put data-${option} on the script tag.`,
      );
  }
  return taker;
}

function optionsOf(name: string): string[] | undefined {
  return (pageRegistry()?.get(name) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
}

/** Of what is shown, two can still mislead: a way to another site, and a language whose region has another emergency number. */
function isHarmless(option: string, value: string): boolean {
  if (option === 'booking') {
    const { origin } = Object.assign(document.createElement('a'), { href: value });
    return origin === location.origin;
  }
  if (option !== 'lang') return true;
  const region = regionOf(languageOfElements());
  return region === null || regionOf(value) === region;
}

function languageOfElements(): string {
  return pageDefault('lang') ?? languageOfPage();
}
