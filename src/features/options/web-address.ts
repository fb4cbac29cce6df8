/**
 * Where a link or a request may lead. Only the schemes named here ever become a link or receive a request:
 * `javascript:`, `data:` and the like are refused whatever their case or the control characters hidden in them.
 */

/** The part of a URL parser that is needed; the page passes its own `URL` (this layer knows no DOM). */
export type ParseUrl = (
  address: string,
  base: string,
) => { protocol: string; hostname: string; href: string };

/** An absolute URL that a patient's browser may open as a link, or null. */
export function linkAddress(text: string | null, base: string, parse: ParseUrl): string | null {
  const url = parsed(text, base, parse);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** An absolute URL that may receive a patient's data: https, or http on the loopback interface; else null. */
export function deliveryAddress(text: string | null, base: string, parse: ParseUrl): string | null {
  const url = parsed(text, base, parse);
  if (!url) return null;
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return safe ? url.href : null;
}

function parsed(text: string | null, base: string, parse: ParseUrl) {
  if (text === null || text.trim() === '') return null;
  try {
    return parse(text.trim(), base);
  } catch {
    return null;
  }
}

function isLoopback(hostname: string): boolean {
  return /^((.+\.)?localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}
