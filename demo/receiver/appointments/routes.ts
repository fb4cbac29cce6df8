import { Hono } from 'hono';
import { validateRequest } from '../../../src/features/booking/validate.js';
import { crossOrigin } from '../http/cross-origin.js';
import { RateLimit } from '../http/rate-limit.js';
import { Refusal } from '../http/refusal.js';
import { describeError, type Log } from '../http/request-log.js';
import { senderAddress } from '../http/sender-address.js';
import type { Settings } from '../settings.js';
import type { Incoming, RequestStore } from '../store/request-store.js';
import { normalise } from './normalise.js';
import { parseFields } from './parse-fields.js';
import { readBody } from '../http/read-body.js';

export interface AppointmentsOptions {
  store: RequestStore;
  settings: Pick<Settings, 'allowedOrigins' | 'requestsPerMinute' | 'trustProxy'>;
  log: Log;
  /** Called after a request was kept. */
  onArrival: () => void;
}

/** `POST /`: takes a request and answers 202 once it is safely kept. */
export function appointmentRoutes({ store, settings, log, onArrival }: AppointmentsOptions): Hono {
  const limit = new RateLimit(settings.requestsPerMinute);
  const routes = new Hono();
  routes
    .use(crossOrigin(settings.allowedOrigins))
    .post('/', async (context) => {
      limit.take(senderAddress(context, settings.trustProxy));
      const body = await readBody(context.req.raw);
      const incoming = normalise(await parseFields(body, context.req.header('content-type') ?? ''));
      const errors = validateRequest(incoming.request);
      if (Object.keys(errors).length > 0) return context.json({ errors }, 422);
      const { duplicate } = await keep(incoming);
      onArrival();
      return context.json({ ok: true, duplicate }, 202);
    })
    .all('/', () => {
      throw new Refusal(405, 'Requests are sent here by POST.', { Allow: 'POST, OPTIONS' });
    });
  return routes;

  async function keep(incoming: Incoming): Promise<{ duplicate: boolean }> {
    try {
      return await store.add(incoming);
    } catch (error) {
      log(`The store did not take a request: ${describeError(error)}`);
      throw new Refusal(503, 'Your request could not be kept. Please try again, or call us.', {
        'Retry-After': '5',
      });
    }
  }
}
