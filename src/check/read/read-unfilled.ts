/** What was meant to be one of our elements and is none: placeholders, links, misspelt tags, code shown as text. */
import { ELEMENT_NAMES, isElementName } from '../../element-names.js';
import { within } from '../../embed/page-nodes.js';
import { BY_VISITORS, PLACES } from '../../embed/places.js';
import type { UnfilledFacts } from '../../features/check/element-findings.js';
import { nearMiss } from '../../features/check/near-miss.js';
import { allRoots } from './all-roots.js';
import { placeOf, startTag } from './place-of.js';
import { isOurs } from './read-elements.js';

const ANY_ELEMENT = ELEMENT_NAMES.join();
const IN_TEXT = new RegExp(`<(?:${ELEMENT_NAMES.join('|')})\\b`);
/** Where code is meant to be read, or nobody reads it. */
const CODE = 'script,style,code,pre,textarea,template,noscript,back-pain-check';

export function readUnfilled(): UnfilledFacts[] {
  return [
    ...allRoots(isOurs).flatMap((root) => [
      ...within<HTMLElement>(root, `${PLACES},form[data-bp]`)
        .filter((place) => !place.closest(ANY_ELEMENT) && !isFilled(place))
        .map(unfilled),
      ...within(root, '*').flatMap((element) => misspelt(element) ?? []),
    ]),
    ...shownAsText(),
  ];
}

function isFilled(place: HTMLElement): boolean {
  const next = place.nextElementSibling;
  return place.localName === 'a'
    ? next !== null && isElementName(next.localName)
    : within(place, ANY_ELEMENT).length > 0;
}

function unfilled(place: HTMLElement): UnfilledFacts {
  const isLink = place.localName === 'a';
  const name = isLink
    ? (place as HTMLAnchorElement).pathname.replace(/.*\/|\.html$/g, '')
    : (place.getAttribute('data-bp') ?? '');
  const facts = { markup: startTag(place, isLink ? 'href' : 'data-bp'), place: placeOf(place), meant: null };
  if (place.localName === 'form') return { ...facts, why: 'form' };
  if (place.closest(BY_VISITORS)) return { ...facts, why: 'comment' };
  if (!isElementName(name)) return { ...facts, why: 'unknown name', meant: nearMiss(name, ELEMENT_NAMES) };
  return { ...facts, why: place.getRootNode() instanceof ShadowRoot ? 'shadow' : 'unknown' };
}

/** A tag that no browser and nobody on this page knows, and whose name is nearly one of ours. */
function misspelt(element: Element): UnfilledFacts | null {
  const { localName } = element;
  const isUnknown =
    element instanceof HTMLUnknownElement || (localName.includes('-') && !customElements.get(localName));
  if (!isUnknown || isOurs(element)) return null;
  const meant = nearMiss(localName, ELEMENT_NAMES);
  return meant === null
    ? null
    : { markup: startTag(element), place: placeOf(element), why: 'misspelt tag', meant };
}

/** An editor took the code for text, and readers see it. */
function shownAsText(): UnfilledFacts[] {
  const found: UnfilledFacts[] = [];
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const code = IN_TEXT.exec(text.nodeValue ?? '')?.[0];
    if (code !== undefined && !text.parentElement?.closest(CODE))
      found.push({ markup: `${code}>`, place: placeOf(text), why: 'shown as text', meant: null });
  }
  return found;
}
