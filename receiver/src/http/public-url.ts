import { isLoopbackHost } from '../../../src/features/options/web-address.js';

/**
 * The address under which people reach this receiver, where it is another than the one it listens on. Null where it is
 * for this machine alone.
 * @throws Error when it is no address, or one that would send the inbox's secret in the open
 */
export function readPublicUrl(text: string): URL | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname)))) {
    throw new Error('PUBLIC_URL is no https address (http is for this very machine alone)');
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(
      'PUBLIC_URL must be a host name alone, without path, password or query: https://requests.example',
    );
  }
  return url;
}

/**
 * Whether all senders seem to be one: others come by a web server that speaks https for this receiver, and it may not read
 * who they are. Ten wrong secrets then lock everybody out, and 30 requests in a minute are all that patients have together.
 */
export function takesAllForOne(settings: { publicUrl: URL | null; trustProxy: boolean }): boolean {
  const { publicUrl, trustProxy } = settings;
  return publicUrl !== null && !isLoopbackHost(publicUrl.hostname) && !trustProxy;
}
