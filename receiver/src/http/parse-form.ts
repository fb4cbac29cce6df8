import { isUtf8 } from 'node:buffer';
import { Refusal } from './refusal.js';

/** What a browser's form holds at most is some twenty; the rest is room for a clinic's own. */
const MOST_FIELDS = 1000;

/** A form's fields in the order sent, a name as often as it was sent. Files without content are left out. */
export type FormEntries = readonly (readonly [name: string, value: string])[];

/** @throws Refusal 400 for a body that is no such form, has too many fields or a file, or is in an unknown encoding */
export function parseForm(body: Uint8Array, contentType: string): FormEntries {
  const multipart = /^\s*multipart\/form-data\s*(;|$)/i.test(contentType);
  return multipart
    ? fromMultipart(body, contentType)
    : fromUrlencoded(body, parameter(contentType, 'charset'));
}

/**
 * @param declared the encoding that the sender names; '' for UTF-8
 * @throws Refusal 400 where the bytes are not in it: letters would silently become others
 */
export function decodeText(bytes: Uint8Array, declared: string): string {
  try {
    return new TextDecoder(declared || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, `The body is not in ${declared === '' ? 'UTF-8' : 'the encoding that it names'}.`);
  }
}

/** A parameter of a content type, such as its `charset`; '' where there is none. */
export function parameter(contentType: string, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]*))`, 'i').exec(contentType);
  return found?.[1] ?? found?.[2] ?? '';
}

/**
 * Our own reader of what RFC 7578 describes, because the one in Node 20 takes a value that holds the boundary's letters
 * for the next part, and refuses what may stand before the first part and after the last (RFC 2046, 5.1.1).
 */
function fromMultipart(body: Uint8Array, contentType: string): FormEntries {
  const boundary = parameter(contentType, 'boundary');
  // A picture is no text in UTF-8; its sender should be told of the file, not of the encoding.
  if (!isUtf8(body) && Buffer.from(body).includes('filename=')) throw noFiles();
  const text = `\r\n${decodeText(body, parameter(contentType, 'charset'))}`;
  const [, ...pieces] = text.split(`\r\n--${boundary}`, MOST_FIELDS + 3);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  if (pieces.length > MOST_FIELDS + 1) throw tooMany();
  // Without its end the body has broken off: half a value must not be taken for a whole one.
  if (boundary === '' || end < 0) throw noForm();
  return pieces.slice(0, end).flatMap((piece) => {
    const [, headers = '', value = ''] = /^[ \t]*\r\n((?:[^\r\n]+\r\n)*)\r\n(.*)$/s.exec(piece) ?? [];
    const disposition = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(headers)?.[1] ?? '';
    const name = /;\s*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(disposition);
    if (!name) throw noForm();
    if (!/;\s*filename\*?=/i.test(disposition)) return [[written(name[1] ?? name[2] ?? ''), value]];
    if (value !== '') throw noFiles();
    return [];
  });
}

/** Browsers write a quote and a line break in a name so. */
function written(name: string): string {
  return name.replace(/%(22|0d|0a)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** In one pass: a body of many short names must cost no more than one of few long ones. */
function fromUrlencoded(body: Uint8Array, declared: string): FormEntries {
  const pairs = Buffer.from(body)
    .toString('latin1')
    .split('&', MOST_FIELDS + 1)
    .filter((pair) => pair !== '');
  if (pairs.length > MOST_FIELDS) throw tooMany();
  // How a page in another encoding says so, where its form has a hidden field of that name.
  const named = pairs.find((pair) => pair.startsWith('_charset_='))?.slice('_charset_='.length) ?? '';
  const encoding = declared || named;
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    return [decodeText(percentDecoded(name), encoding), decodeText(percentDecoded(value), encoding)];
  });
}

function percentDecoded(text: string): Uint8Array {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function noForm(): Refusal {
  return new Refusal(400, 'The body is not a valid form.');
}

function noFiles(): Refusal {
  return new Refusal(400, 'Files are not taken.');
}

function tooMany(): Refusal {
  return new Refusal(400, `The form has more than ${MOST_FIELDS} fields.`);
}
