/** The WordPress of a clinic that has put the script in its head and receives requests by its own plugin. */
import { join } from 'node:path';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { encode } from '../../../src/features/delivery/encode.js';
import type { PlainOptions } from '../../../src/features/delivery/options.js';
import { startWordpress, type Wordpress } from './wordpress.js';

export const ROUTE = '/wp-json/clinic/v1/appointments';

const SCRIPT = join(process.env['BUILD_DIR'] ?? 'dist', 'back-pain-widgets.js');

/** @param withScript false where only the route is tested, which needs no build */
export function startClinic({ withScript }: { withScript: boolean }): Promise<Wordpress> {
  return startWordpress({
    plugins: [join(import.meta.dirname, '../../../integrations/wordpress/appointment-requests')],
    mustUse: [join(import.meta.dirname, 'php/clinic.php')],
    files: withScript ? { 'back-pain-widgets.js': SCRIPT } : {},
  });
}

/** Sends a request in the very bytes that the form would. PHP keeps a repeated name only where it ends in brackets. */
export function send(
  site: Wordpress,
  request: AppointmentRequest,
  format: PlainOptions['format'],
): Promise<Response> {
  const message = encode(request, { format, renames: { days: 'days[]' }, constants: [], extras: [] });
  if (message.kind === 'text') {
    return post(site, { body: message.text, headers: { 'content-type': message.type } });
  }
  const body = message.kind === 'multipart' ? new FormData() : new URLSearchParams();
  for (const [name, value] of message.entries) body.append(name, value);
  return post(site, { body });
}

export function post(site: Wordpress, init: RequestInit): Promise<Response> {
  return fetch(site.url + ROUTE, { method: 'POST', ...init });
}

export interface Entry {
  /** WordPress's number for it. */
  number: string;
  status: string;
  title: string;
  request: unknown;
}

/** The entries kept for an id, wherever they are: also in the bin. */
export function entriesFor(site: Wordpress, id: string): Entry[] {
  return entries(site, `AND post_name LIKE '${id}%'`);
}

export function entries(site: Wordpress, condition = ''): Entry[] {
  return site
    .query(
      `SELECT ID, post_status, post_title, post_content FROM wp_posts WHERE post_type = 'appointment_request' ${condition} ORDER BY ID`,
    )
    .map((row) => ({
      number: row['ID'] ?? '',
      status: row['post_status'] ?? '',
      title: row['post_title'] ?? '',
      request: JSON.parse(row['post_content'] ?? '') as unknown,
    }));
}
