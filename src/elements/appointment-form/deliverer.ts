import type { AppointmentRequest } from '../../features/booking/request.js';
import { encode } from '../../features/delivery/encode.js';
import { interpret, type Reader } from '../../features/delivery/interpret.js';
import type { DeliveryOptions } from '../../features/delivery/options.js';
import type { Deliver } from './submission-runner.js';
import type { Surroundings } from './surroundings.js';

/** Where a request goes, and by which rules it is written and its answer read. */
export interface Destination {
  address: string;
  options: DeliveryOptions;
  reader: Reader;
}

/** One try: write the request, post it, read the answer. Every try sends the very same request. */
export function deliverer(
  request: AppointmentRequest,
  { address, options, reader }: Destination,
  surroundings: Surroundings,
): Deliver {
  const message = encode(request, options);
  return async (signal) => {
    const answer = await surroundings.post(address, message, { opaque: reader.ok.by === 'opaque', signal });
    return interpret(answer, { ...reader, now: surroundings.now() });
  };
}
