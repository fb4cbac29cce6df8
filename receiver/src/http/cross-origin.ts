import type { MiddlewareHandler } from 'hono';
import { isLoopbackHost } from '../../../src/features/options/web-address.js';
import { Refusal } from './refusal.js';

/**
 * Which pages may send requests here and read the answer. The endpoint acts on what it is given and on no cookie, so
 * by default any page may; a list of origins narrows that, and then a page of another origin is refused, not only
 * kept from reading. Our own pages are those of the public address and of this very machine, whatever `Host` a request
 * names: any page can point its own name here. A sender without an `Origin` (a server, a test) is not a page and passes.
 */
export function crossOrigin(allowed: readonly string[] | null, publicUrl: URL | null): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const own = origin !== undefined && isOwn(origin, context.req.header('host') ?? '', publicUrl);
    const welcome = origin === undefined || own || allowed === null || allowed.includes(origin);
    if (allowed !== null) context.header('Vary', 'Origin');
    if (!welcome) throw new Refusal(403, 'Pages of this site may not send requests here.');
    if (origin !== undefined) context.header('Access-Control-Allow-Origin', allowed === null ? '*' : origin);
    context.header('Access-Control-Expose-Headers', 'Retry-After');
    if (context.req.method === 'OPTIONS') {
      // Only JSON asks first; the other formats are simple requests and need no answer to this.
      return context.body(null, 204, {
        Allow: 'POST, OPTIONS',
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '86400',
      });
    }
    await next();
    return undefined;
  };
}

function isOwn(origin: string, host: string, publicUrl: URL | null): boolean {
  if (origin === publicUrl?.origin) return true;
  const here = `http://${host}`;
  return origin === here && isLoopbackHost(new URL(here).hostname);
}
