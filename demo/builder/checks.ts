/** What is wrong with what was typed, in words for whoever typed it. Pure. */
import { emailAddress } from '../../src/features/options/email.js';
import {
  folderAddress,
  isOnThisComputer,
  requestAddress,
  telephoneAddress,
  webAddress,
} from './addresses.js';
import type { Receiving } from './receiving.js';
import { deliveryProblem } from './delivery-checks.js';
import { leftIn, leftOut, warning, type Problem } from './problem.js';

const NOT_AN_ADDRESS = leftOut('an address starts with https://');
const ON_THIS_COMPUTER = warning('This leads to your own computer, where patients cannot reach it.');

/** Places that show a file to people, but from which no browser runs a script. */
const STORES =
  /^https?:\/\/([\w-]+\.)*(github\.com|githubusercontent\.com|dropbox\.com|(drive|docs)\.google\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms)(\/|$)/;

/** By the name of the field. */
export const CHECKS: Readonly<Record<string, (written: string) => Problem | null>> = {
  clinic: leftIn,
  phone: (written) =>
    leftIn(written) ??
    (telephoneAddress(written) === ''
      ? warning('No phone can dial this. Write one number, with digits.')
      : null),
  email: (written) =>
    leftIn(written) ??
    (emailAddress(written) && /@[^@]+\.[^@.]+$/.test(written)
      ? null
      : leftOut('this is no e-mail address. One looks like hello@your-clinic.com')),
  'emergency-number': (written) =>
    telephoneAddress(written) === '' ? leftOut('write one number, with digits.') : null,
  base: baseProblem,
  'privacy-url': (written) => leftIn(written) ?? (webAddress(written) === '' ? NOT_AN_ADDRESS : null),
  'access-key': accessKeyProblem,
};

/** What is empty is never wrong. */
export function problemOf(field: string, written: string): Problem | null {
  const text = written.trim();
  return text === '' ? null : (CHECKS[field]?.(text) ?? null);
}

/**
 * Of the address that requests go to.
 *
 * @param elsewhere whether the form stands on another site than the clinic's own, where a path leads nowhere
 */
export function endpointProblem(receiving: Receiving, elsewhere: boolean): Problem | null {
  const text = receiving.address.trim();
  if (text === '') return null;
  const special = deliveryProblem(receiving, text);
  if (special) return special;
  if (requestAddress(text) === '')
    return /^http:/i.test(text)
      ? leftOut('what patients write must be sent to https://, not http://')
      : NOT_AN_ADDRESS;
  if (text.startsWith('/'))
    return elsewhere
      ? leftOut('the form stands in a frame from another site here. Write the whole address, with https://')
      : null;
  return isOnThisComputer(webAddress(text)) ? ON_THIS_COMPUTER : null;
}

/** Of the folder that holds the files. */
function baseProblem(text: string): Problem | null {
  if (/^(file:|[a-z]:[\\/]|\\\\|~|\/)/i.test(text))
    return leftOut('this is a folder on a computer. Write the address that it has on the web, with https://');
  const address = folderAddress(text);
  if (leftIn(text) ?? address === '') return leftIn(text) ?? NOT_AN_ADDRESS;
  if (isOnThisComputer(address)) return ON_THIS_COMPUTER;
  if (STORES.test(address))
    return warning('Files there can be looked at, but browsers run no script from there. Use web space.');
  return address.startsWith('http:')
    ? warning('A page with https:// loads nothing from http://. Write https:// here.')
    : null;
}

function accessKeyProblem(text: string): Problem | null {
  if (text.includes('@')) return leftOut('this is an e-mail address. The key came to it by mail.');
  const isKey = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
  return isKey ? null : leftOut('this is no key. One looks like 0a1b2c3d-1111-2222-3333-444455556666');
}
