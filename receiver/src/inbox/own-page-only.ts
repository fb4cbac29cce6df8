import type { MiddlewareHandler } from 'hono';
import { isLoopbackHost } from '../../../src/features/options/web-address.js';

/**
 * The inbox answers at this machine's own names and at the address it was given, and takes changes from its own pages
 * alone. That keeps out web pages that a person has open beside it: one that points its own name here to read along
 * (DNS rebinding), and one that posts a form here.
 */
export function ownPageOnly(publicUrl: URL | null): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
    if (!isLoopbackHost(name) && name !== publicUrl?.hostname) {
      return context.text('The inbox does not open under this name. PUBLIC_URL can allow it.', 403);
    }
    const origin = context.req.header('origin');
    const own = origin !== undefined && (origin === publicUrl?.origin || origin === `http://${host}`);
    if (!['GET', 'HEAD'].includes(context.req.method) && !own) {
      return context.text('Only the inbox itself may do this.', 403);
    }
    await next();
    return undefined;
  };
}
