import type { AppointmentRequest } from '../../../features/booking/request.js';
import type { Outcome, Reader } from '../../../features/delivery/interpret.js';
import type { Answer } from '../../../features/delivery/message.js';
import type { DeliveryOptions } from '../../../features/delivery/options.js';
import type { Rules } from '../../../features/delivery/providers/rules.js';
import type { Environment } from '../environment.js';
import type { Deliver } from './submission-runner.js';
/** Where a request goes, and by which rules it is written and its answer read. */
export interface Destination {
    address: string;
    rules: Rules;
    options: DeliveryOptions;
    reader: Reader;
}
/**
 * One try: write the request, post it, read the answer. Every try sends the very same request, except for what the
 * page's own controls say by then: a captcha's answer is good but once, and a captcha makes itself a new one.
 * @param destination asked for at each try
 */
export declare function makeDelivery(request: AppointmentRequest, destination: () => Destination, environment: Pick<Environment, 'post' | 'now'>): Deliver;
/** What an answer means at this destination. */
export declare function outcomeOf(answer: Answer, { rules, options, reader }: Destination): Outcome;
