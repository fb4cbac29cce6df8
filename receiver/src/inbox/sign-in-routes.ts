import { Hono } from 'hono';
import { readForm } from '../http/read-form.js';
import { Refusal } from '../http/refusal.js';
import { SenderLimit } from '../http/sender-limit.js';
import type { SessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import { signInView } from './sign-in-view.js';
import { SIGN_IN } from './signed-in-only.js';

/** Per sender; a person mistypes a few times, and a secret of 16 characters is not found at this pace. */
const TRIES_PER_MINUTE = 10;

/** The way in and the way out. */
export function signInRoutes(sessions: Sessions, cookie: SessionCookie, trustProxy: boolean): Hono {
  const limit = new SenderLimit(TRIES_PER_MINUTE, trustProxy);
  const routes = new Hono();
  routes
    .get('/sign-in', (context) => context.html(signInView('')))
    .post('/sign-in', async (context) => {
      try {
        limit.take(context);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const wait = `Too many tries. Please wait ${error.headers['Retry-After'] ?? ''} seconds.`;
        return context.html(signInView(wait), error.status, error.headers);
      }
      const typed = (await readForm(context.req.raw)).get('secret') ?? '';
      const visitor = await sessions.whoOpensWith(typed);
      if (!visitor) return context.html(signInView('This is not the secret.'), 403);
      cookie.write(context, await sessions.begin(visitor));
      return context.redirect('/inbox', 303);
    })
    // A link in an e-mail arrives here without the cookie (SameSite=Strict); the page can ask whether there is one.
    .get('/session', async (context) => {
      const visitor = await sessions.whoHas(cookie.read(context));
      return context.json({ signedIn: visitor !== null });
    })
    .post('/sign-out', async (context) => {
      await sessions.end(cookie.read(context));
      cookie.remove(context);
      return context.redirect(SIGN_IN, 303);
    });
  return routes;
}
