import { Hono } from 'hono';
import { RateLimit } from '../http/rate-limit.js';
import { readForm } from '../http/read-form.js';
import { Refusal } from '../http/refusal.js';
import { senderAddress } from '../http/sender-address.js';
import type { SessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import { signInView } from './sign-in-view.js';
import { SIGN_IN } from './signed-in-only.js';

/** Per sender; a person mistypes a few times, and a secret of 16 characters is not found at this pace. */
const TRIES_PER_MINUTE = 10;

/** The way in and the way out. */
export function signInRoutes(sessions: Sessions, cookie: SessionCookie, trustProxy: boolean): Hono {
  const limit = new RateLimit(TRIES_PER_MINUTE);
  const routes = new Hono();
  routes
    .get('/sign-in', (context) => context.html(signInView('')))
    .post('/sign-in', async (context) => {
      try {
        limit.take(senderAddress(context, trustProxy));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const wait = `Too many tries. Please wait ${error.headers['Retry-After'] ?? ''} seconds.`;
        return context.html(signInView(wait), error.status, error.headers);
      }
      const typed = (await readForm(context.req.raw)).get('secret') ?? '';
      if (!sessions.opensWith(typed)) return context.html(signInView('This is not the secret.'), 403);
      cookie.write(context, await sessions.begin());
      return context.redirect('/inbox', 303);
    })
    // A link in an e-mail arrives here without the cookie (SameSite=Strict); the page can ask whether there is one.
    .get('/session', async (context) => {
      const token = cookie.read(context);
      return context.json({ signedIn: token !== '' && (await sessions.holds(token)) });
    })
    .post('/sign-out', async (context) => {
      await sessions.end(cookie.read(context));
      cookie.remove(context);
      return context.redirect(SIGN_IN, 303);
    });
  return routes;
}
