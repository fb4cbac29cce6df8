import { createHash } from 'node:crypto';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import type { Fields } from './parse-fields.js';

/**
 * A browser posted the form by itself, because the page's script did not run: it asks for a page as the answer, and there
 * is no `id`, which only the script can make.
 */
export function isNativePost(accept: string | undefined, fields: Fields): boolean {
  return !fields.has('id') && /\btext\/html\b/.test(accept ?? '');
}

/**
 * An id for such a request, made of what it says and the day: a page that is reloaded posts the same once more, and must
 * not be kept twice.
 * @param day the day of the post, such as `2026-11-26`
 * @see RFC 9562, version 8
 */
export function idOfContent(request: AppointmentRequest, day: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([day, { ...request, id: '' }]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
