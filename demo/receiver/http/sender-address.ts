import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who sent this. Behind a proxy of our own every connection comes from the proxy, which adds the true address at the
 * end of `X-Forwarded-For`; what stands before it the sender may have made up.
 */
export function senderAddress(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return oneSender(forwarded || getConnInfo(context).remote.address || 'unknown');
}

/** One household has a whole IPv6 network of 64 bits, and would else be as many senders as it likes. */
export function oneSender(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return address;
  // The URL parser writes every spelling of an address in one way.
  const [head = '', tail = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [left, right] = [groups(head), groups(tail)];
  const all = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return `${all.slice(0, 4).join(':')}::/64`;
}
