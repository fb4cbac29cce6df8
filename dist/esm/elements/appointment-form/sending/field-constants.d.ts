import type { Entry } from '../../../features/delivery/message.js';
/** `data-field-*` of an element, and of the script tag where the element says nothing else: name → value. */
export declare function fieldConstants(element: Element): Entry[];
