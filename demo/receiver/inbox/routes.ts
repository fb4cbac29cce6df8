import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { readForm } from '../http/read-form.js';
import type { Settings } from '../settings.js';
import { SELECTIONS, type RequestStore, type Selection } from '../store/request-store.js';
import type { Arrivals } from './arrivals.js';
import { ownPageOnly } from './own-page-only.js';
import { pageView } from './page-view.js';
import { exportOf } from './request-rows.js';
import { sessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import { signInRoutes } from './sign-in-routes.js';
import { signedInOnly } from './signed-in-only.js';

const PAGE_SIZE = 100;
const MOST_LISTENERS = 50;
/** Keeps idle connections from being cut on the way, and notices listeners that are gone or signed out. */
const HEARTBEAT_MS = 20_000;

export interface InboxOptions {
  store: RequestStore;
  arrivals: Arrivals;
  sessions: Sessions;
  settings: Pick<Settings, 'publicUrl' | 'trustProxy'>;
  /** Milliseconds between two signs of life of the event stream. */
  heartbeatMs?: number;
}

/** The list, its live events, and ticking off: for whoever has signed in. */
export function inboxRoutes({ store, arrivals, sessions, settings, heartbeatMs }: InboxOptions): Hono {
  const cookie = sessionCookie(settings.publicUrl?.protocol === 'https:');
  const routes = new Hono();
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
      const before = /^\d{1,18}$/.exec(context.req.query('before') ?? '')?.[0] ?? null;
      const [page, counts] = await Promise.all([store.page(selection, before, PAGE_SIZE), store.counts()]);
      const here = `/inbox?show=${selection}${before === null ? '' : `&before=${before}`}`;
      return context.html(pageView({ selection, page, counts, here }));
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
      if (arrivals.listening >= MOST_LISTENERS) return context.text('Too many inboxes are open.', 503);
      return streamSSE(context, async (stream) => {
        const stop = arrivals.listen(() => void stream.writeSSE({ event: 'changed', data: '' }));
        stream.onAbort(stop);
        await stream.writeSSE({ event: 'ready', data: '', retry: 2000 });
        do {
          await stream.writeSSE({ event: 'beat', data: '' });
          await stream.sleep(heartbeatMs ?? HEARTBEAT_MS);
        } while (!stream.aborted && (await sessions.holds(cookie.read(context))));
        stop();
      });
    })
    .post('/requests/:id{[\\da-f-]{36}}', async (context) => {
      const form = await readForm(context.req.raw);
      const id = context.req.param('id');
      const known = await store.setHandled(id, form.get('handled') === 'yes');
      if (!known) return context.text('There is no such request.', 404);
      arrivals.announce();
      const here = form.get('here') ?? '';
      const back = /^\/inbox\?[\w=&-]*$/.test(here) ? here : '/inbox';
      return context.redirect(`${back}#r-${id}`, 303);
    });
  return routes;
}

function asSelection(text: string | undefined): Selection {
  return SELECTIONS.find((name) => name === text) ?? 'all';
}
