import { type Draft, type TextFieldName } from './fields.js';
/** The draft as it should be judged, sent and stored: each of its texts tidied. */
export declare function tidy<T extends Draft>(draft: T): T;
/**
 * Outer space gone, one kind of line break (a browser's multipart encoding turns every \n into \r\n), and in one line
 * without the invisible direction marks that contact lists put around copied telephone numbers.
 */
export declare function tidyText(field: TextFieldName, text: string): string;
