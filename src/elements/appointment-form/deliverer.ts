import type { AppointmentRequest } from '../../features/booking/request.js';
import { encode } from '../../features/delivery/encode.js';
import { interpret, type Reader } from '../../features/delivery/interpret.js';
import type { Message } from '../../features/delivery/message.js';
import type { DeliveryOptions } from '../../features/delivery/options.js';
import { joined } from '../widget/shared-runtime.js';
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
  let message: Message | undefined;
  return async (signal) => {
    try {
      message ??= await written(request, options);
    } catch {
      // The part that writes it could not be fetched: that may work at the next try, as with the request itself.
      return { kind: 'retry', reason: 'network', afterMs: null };
    }
    const answer = await surroundings.post(address, message, { opaque: reader.ok.by === 'opaque', signal });
    return interpret(answer, { ...reader, now: surroundings.now() });
  };
}

/** FHIR is for the few clinics that run such a server: in the script's build its writer is fetched where it is asked for. */
async function written(request: AppointmentRequest, options: DeliveryOptions): Promise<Message> {
  const { format } = options;
  if (format !== 'fhir') return encode(request, { ...options, format });
  const { fhirMessage } = joined(await import('../../features/delivery/fhir/fhir-message.js'));
  return fhirMessage(request, options);
}
