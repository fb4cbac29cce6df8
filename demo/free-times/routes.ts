import { Hono } from 'hono';
import { demoCalendar } from './demo-calendar.js';

/** The demo clinic's calendar, as fresh as the moment it is asked for. Public, so any page may read it. */
export function freeTimesRoutes(now: () => number = Date.now): Hono {
  const routes = new Hono();
  routes.get('/:file', (context) => {
    const base = new URL('./', context.req.url).href;
    const file = context.req.param('file');
    const text = demoCalendar(base, now()).get(file);
    if (text === undefined) return context.notFound();
    return context.body(text, 200, {
      'Content-Type': file.endsWith('.ndjson') ? 'application/fhir+ndjson' : 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
    });
  });
  return routes;
}
