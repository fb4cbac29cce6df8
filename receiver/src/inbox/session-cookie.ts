import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SESSION_HOURS } from './sessions.js';

const NAME = 'inbox';

/** The cookie that carries a session's token. */
export interface SessionCookie {
  read(context: Context): string;
  write(context: Context, token: string): void;
  remove(context: Context): void;
}

/** Over https its name begins with `__Host-`: then no other host of the same domain can plant one. */
export function sessionCookie(https: boolean): SessionCookie {
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure: https } as const;
  return {
    read: (context) => (https ? getCookie(context, NAME, 'host') : getCookie(context, NAME)) ?? '',
    write: (context, token) =>
      setCookie(context, NAME, token, {
        ...options,
        ...(https && { prefix: 'host' }),
        maxAge: SESSION_HOURS * 3600,
      }),
    remove: (context) => void deleteCookie(context, https ? `__Host-${NAME}` : NAME, options),
  };
}
