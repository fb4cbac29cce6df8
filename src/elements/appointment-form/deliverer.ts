import type { AppointmentRequest } from '../../features/booking/request.js';
import { encode } from '../../features/delivery/encode.js';
import { interpret, type Outcome, type Reader } from '../../features/delivery/interpret.js';
import type { Answer, Message } from '../../features/delivery/message.js';
import type { DeliveryOptions, PlainOptions } from '../../features/delivery/options.js';
import type { Rules } from '../../features/delivery/providers/rules.js';
import { joined } from '../widget/shared-runtime.js';
import type { Deliver } from './submission-runner.js';
import type { Surroundings } from './surroundings.js';

/** Where a request goes, and by which rules it is written and its answer read. */
export interface Destination {
  address: string;
  /** The service as its author names it, empty where the address looks like one; null: none. */
  provider: string | null;
  options: DeliveryOptions;
  reader: Reader;
}

/** One try: write the request, post it, read the answer. Every try sends the very same request. */
export function deliverer(
  request: AppointmentRequest,
  destination: Destination,
  surroundings: Surroundings,
): Deliver {
  const { address, options, reader } = destination;
  let message: Message | undefined;
  return async (signal) => {
    let rules: Rules | null;
    try {
      rules = await rulesFor(destination);
    } catch {
      // The part that knows the service could not be fetched: that may work at the next try, as with the request itself.
      return { kind: 'retry', reason: 'network', afterMs: null };
    }
    message ??= rules ? rules.encode(request, options) : encode(request, options as PlainOptions);
    const answer = await surroundings.post(rules ? rules.address(address) : address, message, {
      opaque: reader.ok.by === 'opaque',
      signal,
    });
    return outcomeOf(answer, { ...destination, reader: { ...reader, now: surroundings.now() } });
  };
}

/** What an answer means at this destination. */
export async function outcomeOf(answer: Answer, destination: Destination): Promise<Outcome> {
  const { options, reader } = destination;
  const rules = await rulesFor(destination);
  return rules ? rules.interpret(answer, reader, options) : interpret(answer, reader);
}

/** What knows the services: in the script's build it is fetched only where an address or an attribute names one. */
export async function services() {
  return joined(await import('../../features/delivery/providers/rules.js'));
}

async function rulesFor({ provider, address }: Destination): Promise<Rules | null> {
  return provider === null ? null : (await services()).rulesOf(provider, address);
}
