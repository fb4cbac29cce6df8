import { isLoopbackHost } from '../../../src/features/options/web-address.js';

/**
 * Whether what this process sends to a host, or listens on, stays on this very machine. Stricter than what holds for a
 * browser: that takes `mail.localhost` for its own machine by itself, but this process asks the network's name server,
 * which may answer anything.
 * @param hostname as in a URL: lower case, an IPv6 address in brackets
 */
export function isThisMachine(hostname: string): boolean {
  return isLoopbackHost(hostname) && !hostname.endsWith('.localhost');
}
