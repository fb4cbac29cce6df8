import { pageRegistry, tellOfNoRegistry } from '../page-registry.js';
import { copyOf, tellOfEarlier } from './shared/this-copy.js';

/**
 * Registers one element, unless the page has that tag already: the script pasted twice, or a tag that somebody else
 * defined, must not throw. Nor must a page that can have no elements: what stands inside them is seen there.
 * @returns whether the tag was free, and is ours now
 */
export function registerElement(
  tagName: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | null = pageRegistry(),
): boolean {
  if (!registry) {
    tellOfNoRegistry();
    return false;
  }
  const earlier = registry.get(tagName);
  if (!earlier) {
    registry.define(tagName, element);
    return true;
  }
  const copy = copyOf(earlier);
  if (copy) tellOfEarlier(copy);
  return false;
}
