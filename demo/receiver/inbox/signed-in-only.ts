import type { MiddlewareHandler } from 'hono';
import type { SessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.js';

export const SIGN_IN = '/inbox/sign-in';

/** Sends whoever has not signed in to the page where that is done; a script that listens is told by the status. */
export function signedInOnly(sessions: Sessions, cookie: SessionCookie): MiddlewareHandler {
  return async (context, next) => {
    const token = cookie.read(context);
    if (token !== '' && (await sessions.holds(token))) {
      await next();
      return undefined;
    }
    return context.req.path.endsWith('/events')
      ? context.text('Sign in first.', 401)
      : context.redirect(SIGN_IN, 303);
  };
}
