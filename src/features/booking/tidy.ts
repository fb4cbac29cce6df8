import { FIELDS, TEXT_FIELDS, type Draft, type TextFieldName } from './fields.js';

/** The draft as it should be judged, sent and stored: each of its texts tidied. */
export function tidy<T extends Draft>(draft: T): T {
  const texts = TEXT_FIELDS.map((field) => [field, tidyText(field, draft[field])] as const);
  return { ...draft, ...Object.fromEntries(texts) };
}

/**
 * Outer space gone, one kind of line break (a browser's multipart encoding turns every \n into \r\n), and in one line
 * without the invisible direction marks that contact lists put around copied telephone numbers.
 */
export function tidyText(field: TextFieldName, text: string): string {
  return FIELDS[field].lines === 'one' ? oneLine(text) : manyLines(text);
}

function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
