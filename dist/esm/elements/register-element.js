import { tellOfNoRegistry, pageRegistry } from '../page-registry.js';
import { copyOf, tellOfEarlier } from './shared/this-copy.js';

function registerElement(tagName, element, registry = pageRegistry()) {
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

export { registerElement };
