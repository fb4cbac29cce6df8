/**
 * A request that a clinic's webmaster sends to see whether requests arrive. People know it by its name, whatever they read
 * it in; our receiver by its name and its mark together, so that no patient's request is ever taken for one.
 */
import type { Entry } from '../delivery/message.js';
import { EMPTY_DRAFT } from './fields.js';
import type { AppointmentRequest } from './request.js';

export const TEST_NAME = 'TEST – please ignore';
/** Sent along beside the fields of the request, as text like all that is sent along. */
export const TEST_MARK: Entry = ['test', 'true'];

/** @param page the page's address without query and hash */
export function testRequest(id: string, locale: string, page: string): AppointmentRequest {
  return {
    id,
    ...EMPTY_DRAFT,
    name: TEST_NAME,
    // Services and servers ask for one or both; these reach nobody. `example.com` is set aside for that by RFC 2606.
    phone: '000 000 0000',
    email: 'test@example.com',
    message: 'This is a test from the website. Nobody waits for an answer. It can be deleted.',
    consent: true,
    slot: null,
    locale,
    page,
    guide: null,
  };
}

/** @param extra what came along beside the fields */
export function isTestRequest(
  { name }: Pick<AppointmentRequest, 'name'>,
  extra: Readonly<Record<string, string>>,
): boolean {
  return name === TEST_NAME && extra[TEST_MARK[0]] === TEST_MARK[1];
}
