import { demoCalendar } from './demo-calendar.js';

/**
 * The demo clinic's calendar, made at the moment it is asked for. Any page may read it.
 * @param now milliseconds since 1970
 */
export function answerFreeTimes(request: Request, now: number): Response {
  const base = new URL('./', request.url).href;
  const file = decodeURIComponent(request.url.slice(base.length).replace(/[?#].*$/, ''));
  const text = demoCalendar(base, now).get(file);
  if (text === undefined) return new Response('There is no such file.', { status: 404 });
  return new Response(text, {
    headers: {
      'Content-Type': file.endsWith('.ndjson') ? 'application/fhir+ndjson' : 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
    },
  });
}
