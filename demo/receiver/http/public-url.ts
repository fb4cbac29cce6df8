/** Whether a host name means the very machine that asks, whatever any name server says. */
export function isThisMachine(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(hostname);
}

/**
 * The address under which people reach this receiver, where it is another than the one it listens on. Null where it is
 * for this machine alone.
 * @throws Error when it is no address, or one that would send the inbox's secret in the open
 */
export function readPublicUrl(text: string): URL | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)))) {
    throw new Error('PUBLIC_URL is no https address (http is for this very machine alone)');
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(
      'PUBLIC_URL must be a host name alone, without path, password or query: https://requests.example',
    );
  }
  return url;
}
