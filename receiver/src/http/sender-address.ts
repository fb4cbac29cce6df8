import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who sent this: an address. Behind a proxy of our own every connection comes from the proxy, which adds the true address
 * at the end of `X-Forwarded-For`; what stands before it the sender may have made up.
 */
export function senderAddress(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1) : undefined;
  return bareAddress(forwarded ?? '') || bareAddress(getConnInfo(context).remote.address ?? '') || 'unknown';
}

/** Some proxies write the port as well, which differs from one connection to the next: `192.0.2.1:4711`, `[::1]:80`. */
export function bareAddress(text: string): string {
  const address = text.trim().replace(/^"(.*)"$/, '$1');
  const found = /^\[([^\]]*)\](?::\d+)?$/.exec(address) ?? /^([^:]*):\d+$/.exec(address);
  return (found?.[1] ?? address).replace(/%.*$/, '').toLowerCase();
}

/** One household has a whole IPv6 network of 64 bits, and would else be as many senders as it likes. */
export function oneSender(address: string): string {
  return networkOf(bareAddress(address), 64);
}

/** The IPv6 network that an address belongs to, as `2001:db8:0:0::/64`; any other address as it is. */
export function networkOf(address: string, bits: number): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  // An IPv4 address in the clothes of the other kind.
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const kept = groups.slice(0, 4).map((group, index) => {
    const here = Math.min(16, Math.max(0, bits - 16 * index));
    return (group & (0xffff << (16 - here))).toString(16);
  });
  return `${kept.join(':')}::/${bits}`;
}

function groupsOf(address: string): number[] {
  // The URL parser writes every spelling of an address in one way.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const [left, right] = [groups(head), groups(tail)];
  const all = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return all.map((group) => Number.parseInt(group, 16));
}
