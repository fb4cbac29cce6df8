/**
 * What people write where an address or a number is asked for, as it may stand on a page; '' where it is none. Whether
 * patients' details may go there, and what a phone dials, is settled by the rules of the elements themselves.
 */
import { telephoneAddress as dialled } from '../../src/features/options/telephone.js';
import {
  deliveryAddress as mayReceive,
  endpointAddress as receives,
  isLoopbackHost,
} from '../../src/features/options/web-address.js';

/** No page of ours: an address must be whole, so it is the same on every page. */
const ANY_PAGE = 'https://any-page.example/';
const parse = (address: string, base: string) => new URL(address, base);

/** With the scheme that people leave out. */
const withScheme = (text: string) => (/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);

/** A page or file on the web, written with or without `https://`. */
export function webAddress(written: string): string {
  const text = written.trim();
  if (text === '') return '';
  try {
    const url = new URL(withScheme(text));
    const onTheWeb =
      /^https?:$/.test(url.protocol) && /^([\w-]+\.[\w.-]+|localhost|\[[\da-f:.]+\])$/.test(url.hostname);
    return onTheWeb && url.username === '' && url.password === '' ? url.href : '';
  } catch {
    return '';
  }
}

/** Where patients' details may go: https, or this very machine. */
export function deliveryAddress(written: string): string {
  const address = webAddress(written);
  return address && (mayReceive(address, ANY_PAGE, parse) ?? '');
}

/** Where requests go: such an address, or a path of the clinic's own site. */
export function requestAddress(written: string): string {
  const text = written.trim();
  if (text.startsWith('/')) return receives(text, ANY_PAGE, parse)?.startsWith(ANY_PAGE) ? text : '';
  return receives(withScheme(text), ANY_PAGE, parse) === null ? '' : deliveryAddress(text);
}

/** The folder that holds the files, without a slash at its end; the script in it may be named, too. */
export function folderAddress(written: string): string {
  const address = webAddress(written);
  if (address === '') return '';
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/(back-pain-widgets[\w.-]*\.js)?$/, '');
}

/** Whether only this very computer finds it. */
export function isOnThisComputer(address: string): boolean {
  return address !== '' && isLoopbackHost(new URL(address).hostname);
}

/** A `tel:` address for the first number in it, as the elements make it. */
export function telephoneAddress(written: string): string {
  return dialled(written) ?? '';
}
