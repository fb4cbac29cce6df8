import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** Lets nobody pass who does not bring the token. */
export function bearerOnly(token: string): MiddlewareHandler {
  return async (context, next) => {
    if (!hasBearer(context, token)) return context.text('Bring the token.', 401);
    await next();
    return undefined;
  };
}

/** Compares in the same time whatever was sent. */
export function hasBearer(context: Context, token: string): boolean {
  const sent = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(token));
}
