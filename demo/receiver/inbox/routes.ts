import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { RequestStore, Selection } from '../store/request-store.js';
import type { Arrivals } from './arrivals.js';
import { ownPageOnly } from './own-page-only.js';
import { pageView } from './page-view.js';

const PAGE_SIZE = 100;
const MOST_LISTENERS = 50;
/** Keeps idle connections from being cut on the way, and notices listeners that are gone. */
const HEARTBEAT_MS = 20_000;

/** The list, its live events, and ticking off. */
export function inboxRoutes(store: RequestStore, arrivals: Arrivals): Hono {
  const routes = new Hono();
  routes
    .use(ownPageOnly())
    .use(async (context, next) => {
      await next();
      context.res.headers.set('Cache-Control', 'no-store');
    })
    .get('/', async (context) => {
      const selection = asSelection(context.req.query('show'));
      const before = /^\d{1,18}$/.exec(context.req.query('before') ?? '')?.[0] ?? null;
      const [page, counts] = await Promise.all([store.page(selection, before, PAGE_SIZE), store.counts()]);
      const here = `/inbox?show=${selection}${before === null ? '' : `&before=${before}`}`;
      return context.html(pageView({ selection, page, counts, here }));
    })
    .get('/events', (context) => {
      if (arrivals.listening >= MOST_LISTENERS) return context.text('Too many inboxes are open.', 503);
      return streamSSE(context, async (stream) => {
        const stop = arrivals.listen(() => void stream.writeSSE({ event: 'changed', data: '' }));
        stream.onAbort(stop);
        await stream.writeSSE({ event: 'ready', data: '', retry: 2000 });
        while (!stream.aborted) {
          await stream.sleep(HEARTBEAT_MS);
          await stream.writeSSE({ event: 'beat', data: '' });
        }
        stop();
      });
    })
    .post('/requests/:id{[\\da-f-]{36}}', async (context) => {
      const form = await context.req.formData();
      const id = context.req.param('id');
      const known = await store.setHandled(id, form.get('handled') === 'yes');
      if (!known) return context.text('There is no such request.', 404);
      arrivals.announce();
      const here = form.get('here');
      const back = typeof here === 'string' && /^\/inbox\?[\w=&-]*$/.test(here) ? here : '/inbox';
      return context.redirect(`${back}#r-${id}`, 303);
    });
  return routes;
}

function asSelection(text: string | undefined): Selection {
  return text === 'open' || text === 'handled' ? text : 'all';
}
