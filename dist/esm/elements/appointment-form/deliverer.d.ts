import type { AppointmentRequest } from '../../features/booking/request.js';
import { type Outcome, type Reader } from '../../features/delivery/interpret.js';
import type { Answer } from '../../features/delivery/message.js';
import type { DeliveryOptions } from '../../features/delivery/options.js';
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
export declare function deliverer(request: AppointmentRequest, destination: Destination, surroundings: Surroundings): Deliver;
/** What an answer means at this destination. */
export declare function outcomeOf(answer: Answer, destination: Destination): Promise<Outcome>;
/** What knows the services: in the script's build it is fetched only where an address or an attribute names one. */
export declare function services(): Promise<typeof import("../../features/delivery/providers/rules.js")>;
