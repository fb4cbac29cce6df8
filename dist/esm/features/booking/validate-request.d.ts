import { type AppointmentRequest } from './request.js';
import { type Problems } from './validate.js';
/** What is wrong with a whole request, as a receiver must judge it: nothing in it is taken on trust. */
export declare function validateRequest(request: AppointmentRequest): Problems;
