import type { Entry } from '../../../features/delivery/message.js';
import { pageDefaultsUnder } from '../../shared/page-defaults.js';

const PREFIX = 'data-field-';

/** `data-field-*` of an element, and of the script tag where the element says nothing else: name → value. */
export function fieldConstants(element: Element): Entry[] {
  const own = [...element.attributes]
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name, value }): Entry => [name.slice(PREFIX.length), value]);
  return [...new Map([...pageDefaultsUnder('field-'), ...own])];
}
