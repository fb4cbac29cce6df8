import { Hono } from 'hono';
import { validateRequest } from '../../../src/features/booking/validate-request.js';
import { crossOrigin } from '../http/cross-origin.js';
import { Refusal } from '../http/refusal.js';
import { describeError, type Log } from '../http/request-log.js';
import { SenderLimit } from '../http/sender-limit.js';
import type { Settings } from '../settings.js';
import type { Incoming, RequestStore } from '../store/request-store.js';
import { arrivedView, refusedView } from './native-answer-view.js';
import { idOfContent, isNativePost } from './native-post.js';
import { normalise } from './normalise.js';
import { parseFields } from './parse-fields.js';
import { readBody } from '../http/read-body.js';

export interface AppointmentsOptions {
  store: RequestStore;
  settings: Pick<Settings, 'allowedOrigins' | 'requestsPerMinute' | 'trustProxy' | 'publicUrl'>;
  log: Log;
  /** Called after a request was kept; `duplicate` where its id was there already. */
  onArrival: (duplicate: boolean) => void;
}

/** `POST /`: takes a request and answers 202 once it is safely kept. */
export function appointmentRoutes({ store, settings, log, onArrival }: AppointmentsOptions): Hono {
  const limit = new SenderLimit(settings.requestsPerMinute, settings.trustProxy);
  const routes = new Hono();
  routes
    .use(crossOrigin(settings.allowedOrigins, settings.publicUrl))
    .post('/', async (context) => {
      limit.take(context);
      const body = await readBody(context.req.raw);
      const fields = parseFields(body, context.req.header('content-type') ?? '');
      const incoming = normalise(fields);
      const native = isNativePost(context.req.header('accept'), fields);
      if (native) incoming.request.id = idOfContent(incoming.request, new Date().toISOString().slice(0, 10));
      const errors = validateRequest(incoming.request);
      if (Object.keys(errors).length > 0)
        return native ? context.html(refusedView(errors), 422) : context.json({ errors }, 422);
      const { duplicate } = await keep(incoming);
      onArrival(duplicate);
      return native
        ? context.html(arrivedView(incoming.request.id), 202)
        : context.json({ ok: true, duplicate }, 202);
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
