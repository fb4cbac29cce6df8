/* global URL */
/** What people write where an address is asked for, as an address that may stand on a page; '' where it is none. */

/**
 * A page or file on the web.
 *
 * @param {string} written with or without `https://`
 */
export function webAddress(written) {
  const text = written.trim();
  if (text === '') return '';
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
    const onTheWeb =
      /^https?:$/.test(url.protocol) && /^([\w-]+\.[\w.-]+|localhost|\[[\da-f:.]+\])$/.test(url.hostname);
    return onTheWeb && url.username === '' && url.password === '' ? url.href : '';
  } catch {
    return '';
  }
}

/**
 * Where patients' details may go: https, or this very machine.
 *
 * @param {string} written
 */
export function deliveryAddress(written) {
  const address = webAddress(written);
  if (!address.startsWith('http:')) return address;
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(address).hostname) ? address : '';
}

/**
 * The folder that holds the files, without a slash at its end.
 *
 * @param {string} written the folder, or the script in it
 */
export function folderAddress(written) {
  const address = webAddress(written);
  if (address === '') return '';
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/(back-pain-widgets\.js)?$/, '');
}

/**
 * A `tel:` address for a number as people write it, as the elements themselves make it; '' where there is nothing to dial.
 *
 * @param {string} written
 */
export function telephoneAddress(written) {
  const [main = '', extension = ''] = written.split(/(?:ext\.?|extension|x|#)\s*(?=\d+\D*$)/i);
  const abroad = main.trim().startsWith('+');
  const dialled = (abroad ? main.replace(/\(0\)/, '') : main).replace(/\D/g, '');
  const suffix = extension.replace(/\D/g, '');
  return dialled && `tel:${abroad ? '+' : ''}${dialled}${suffix && `;ext=${suffix}`}`;
}
