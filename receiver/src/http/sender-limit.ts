import type { Context } from 'hono';
import { RateLimit } from './rate-limit.js';
import { networkOf, senderAddress } from './sender-address.js';

/**
 * Networks that one household or company may have whole, and how many senders' worth each may send: with a /56 it has 256
 * networks of 64 bits, and would else have 256 limits. Neighbours of one provider share these wider ones, hence the room.
 */
const WIDER: readonly (readonly [bits: number, senders: number])[] = [
  [56, 4],
  [48, 16],
];

/** How often one sender may ask, whatever addresses of its network it uses. */
export class SenderLimit {
  private readonly own: RateLimit;
  private readonly wider: readonly { bits: number; limit: RateLimit }[];

  constructor(
    perMinute: number,
    private readonly trustProxy: boolean,
  ) {
    this.own = new RateLimit(perMinute);
    this.wider = WIDER.map(([bits, senders]) => ({ bits, limit: new RateLimit(perMinute * senders) }));
  }

  /** @throws Refusal 429 with `Retry-After` in whole seconds */
  take(context: Context): void {
    const address = senderAddress(context, this.trustProxy);
    this.own.take(networkOf(address, 64));
    for (const { bits, limit } of this.wider) {
      const network = networkOf(address, bits);
      if (network !== address) limit.take(network);
    }
  }
}
