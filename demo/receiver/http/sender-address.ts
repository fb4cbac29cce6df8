import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who sent this. Behind a proxy of our own every connection comes from the proxy, which adds the true address at the
 * end of `X-Forwarded-For`; what stands before it the sender may have made up.
 */
export function senderAddress(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || getConnInfo(context).remote.address || 'unknown';
}
