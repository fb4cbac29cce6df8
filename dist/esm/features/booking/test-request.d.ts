/**
 * A request that a clinic's webmaster sends to see whether requests arrive. People know it by its name, whatever they read
 * it in; our receiver by its name and its mark together, so that no patient's request is ever taken for one.
 */
import type { Entry } from '../delivery/message.js';
import type { AppointmentRequest } from './request.js';
export declare const TEST_NAME = "TEST \u2013 please ignore";
/** Sent along beside the fields of the request, as text like all that is sent along. */
export declare const TEST_MARK: Entry;
/** @param page the page's address without query and hash */
export declare function testRequest(id: string, locale: string, page: string): AppointmentRequest;
/** @param extra what came along beside the fields */
export declare function isTestRequest({ name }: Pick<AppointmentRequest, 'name'>, extra: Readonly<Record<string, string>>): boolean;
