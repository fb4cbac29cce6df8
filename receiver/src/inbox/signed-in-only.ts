import type { MiddlewareHandler } from 'hono';
import type { SessionCookie } from './session-cookie.js';
import type { Sessions, Visitor } from './sessions.js';

export const SIGN_IN = '/inbox/sign-in';

/** What the inbox knows of a request once it was let in. */
export interface SignedIn {
  Variables: { visitor: Visitor };
}

/** Sends whoever has not signed in to the page where that is done; a script that listens is told by the status. */
export function signedInOnly(sessions: Sessions, cookie: SessionCookie): MiddlewareHandler<SignedIn> {
  return async (context, next) => {
    const visitor = await sessions.whoHas(cookie.read(context));
    if (visitor) {
      context.set('visitor', visitor);
      await next();
      return undefined;
    }
    return context.req.path.endsWith('/events')
      ? context.text('Sign in first.', 401)
      : context.redirect(SIGN_IN, 303);
  };
}
