import type { AppointmentRequest } from '../booking/request.js';
import type { Message } from './message.js';
import type { PlainOptions } from './options.js';
/**
 * The request as the body of a POST. JSON and text carry the contract's shape; the form formats flatten it as a
 * browser's own form would: `days` repeats, `consent` is `true`, `guide` is its level, `slot` one line, what is
 * null stays away.
 * A constant or an extra never replaces a field of the request. Services have a way of their own: `providers/`.
 */
export declare function encode(request: AppointmentRequest, options: PlainOptions): Message;
