import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { takesAllForOne } from '../http/public-url.js';
import { readForm } from '../http/read-form.js';
import type { Settings } from '../settings.js';
import { SELECTIONS, type RequestStore, type Selection } from '../store/request-store.js';
import type { Nudgeable } from '../outbox/courier.js';
import type { Arrivals } from './arrivals.js';
import { ownPageOnly } from './own-page-only.js';
import { pageView } from './page-view.js';
import { exportOf } from './request-rows.js';
import { sessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import { signInRoutes } from './sign-in-routes.js';
import { signedInOnly, type SignedIn } from './signed-in-only.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const PAGE_SIZE = 100;
const MOST_LISTENERS = 50;
/** Keeps idle connections from being cut on the way, and notices listeners that are gone or signed out. */
const HEARTBEAT_MS = 20_000;

export interface InboxOptions {
  store: RequestStore;
  arrivals: Arrivals;
  /** Who can be asked to try again what was refused. */
  couriers: readonly Nudgeable[];
  sessions: Sessions;
  settings: Pick<Settings, 'publicUrl' | 'trustProxy'>;
  /** Milliseconds between two signs of life of the event stream. */
  heartbeatMs?: number;
}

/** The list, its live events, and ticking off: for whoever has signed in. */
export function inboxRoutes({
  store,
  arrivals,
  couriers,
  sessions,
  settings,
  heartbeatMs,
}: InboxOptions): Hono<SignedIn> {
  const cookie = sessionCookie(settings.publicUrl?.protocol === 'https:');
  const routes = new Hono<SignedIn>();
  routes
    .use(async (context, next) => {
      await next();
      context.res.headers.set('Cache-Control', 'no-store');
    })
    .use(ownPageOnly(settings.publicUrl))
    .route('/', signInRoutes(sessions, cookie, settings.trustProxy))
    .use(signedInOnly(sessions, cookie))
    .get('/', async (context) => {
      const selection = asSelection(context.req.query('show'));
      const after = /^\d-\d{1,18}$/.exec(context.req.query('after') ?? '')?.[0] ?? null;
      const [page, counts] = await Promise.all([
        store.pageByUrgency(selection, after, PAGE_SIZE),
        store.counts(),
      ]);
      const here = `/inbox?show=${selection}${after === null ? '' : `&after=${after}`}`;
      const { name } = context.get('visitor');
      const allForOne = takesAllForOne(settings);
      return context.html(pageView({ selection, page, counts, here, name, allForOne }));
    })
    .get('/export.csv', (context) => {
      const selection = asSelection(context.req.query('show'));
      const today = new Date().toISOString().slice(0, 10);
      const name = `appointment-requests${selection === 'all' ? '' : `-${selection}`}-${today}.csv`;
      context.header('Content-Type', 'text/csv; charset=utf-8');
      context.header('Content-Disposition', `attachment; filename="${name}"`);
      return context.body(exportOf(store, selection));
    })
    .get('/events', (context) => {
      // Asks for the head alone: nobody would read the stream, nor end it.
      if (context.req.raw.method === 'HEAD') return context.body(null, 200);
      if (arrivals.listening >= MOST_LISTENERS) return context.text('Too many inboxes are open.', 503);
      return streamSSE(context, async (stream) => {
        const stop = arrivals.listen(
          () => void stream.writeSSE({ event: 'changed', data: '' }),
          () => void stream.close(),
        );
        stream.onAbort(stop);
        await stream.writeSSE({ event: 'ready', data: '', retry: 2000 });
        do {
          await stream.writeSSE({ event: 'beat', data: '' });
          await stream.sleep(heartbeatMs ?? HEARTBEAT_MS);
        } while (!stream.aborted && !stream.closed && (await sessions.whoHas(cookie.read(context))));
        stop();
      });
    })
    .post('/try-again', async (context) => {
      for (const courier of couriers) await courier.retry();
      arrivals.announce();
      return context.redirect(cameFrom(await readForm(context.req.raw)), 303);
    })
    .post('/requests/:id{[\\da-f-]{36}}', async (context) => {
      const form = await readForm(context.req.raw);
      const id = context.req.param('id');
      const handled = form.get('handled') === 'yes';
      const known = UUID.test(id) && (await store.setHandled(id, handled, context.get('visitor').name));
      if (!known) return context.text('There is no such request.', 404);
      arrivals.announce();
      return context.redirect(`${cameFrom(form)}#r-${id}`, 303);
    });
  return routes;
}

/** The view to go back to: a path of the inbox, whatever the form says. */
function cameFrom(form: ReadonlyMap<string, string>): string {
  const here = form.get('here') ?? '';
  return /^\/inbox\?[\w=&-]*$/.test(here) ? here : '/inbox';
}

function asSelection(text: string | undefined): Selection {
  return SELECTIONS.find((name) => name === text) ?? 'all';
}
